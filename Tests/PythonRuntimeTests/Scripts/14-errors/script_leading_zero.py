# Leading zero: a script that does not compile.
x = 007
