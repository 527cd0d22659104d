# Increment: a script that does not compile.
x = 1
x++
