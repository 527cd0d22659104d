# Bad indent: a script that does not compile.
def f():
    x = 1
      y = 2
    return x
