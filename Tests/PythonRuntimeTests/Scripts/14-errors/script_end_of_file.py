# End of file: a script that does not compile.
def f():
