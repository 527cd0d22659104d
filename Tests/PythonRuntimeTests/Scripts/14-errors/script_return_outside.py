# Return outside: a script that does not compile.
x = 1
return x
