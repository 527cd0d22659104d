# Async forgotten: a script that does not compile.
def f():
    await g()
