# Invalid decimal: a script that does not compile.
x = 12abc
