# Bad character: a script that does not compile.
x = 5 $ 3
