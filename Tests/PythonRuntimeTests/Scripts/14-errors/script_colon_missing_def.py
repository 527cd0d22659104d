# Colon missing def: a script that does not compile.
def f(x)
    return x
