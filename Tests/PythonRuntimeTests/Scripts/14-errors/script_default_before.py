# Default before: a script that does not compile.
def f(a=1, b):
    pass
