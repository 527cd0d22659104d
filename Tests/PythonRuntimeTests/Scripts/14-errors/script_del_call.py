# Del call: a script that does not compile.
del len(x)
