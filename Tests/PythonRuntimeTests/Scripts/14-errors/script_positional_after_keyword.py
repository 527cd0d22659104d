# Positional after keyword: a script that does not compile.
f(a=1, 2)
