# Duplicate argument: a script that does not compile.
def f(a, b, a):
    pass
