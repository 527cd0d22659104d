# Attributes of functions and code objects that teaching code looks at.
def f(a, b=2, *args, c, d=4, **kwargs):
    local = a
    return local
code = f.__code__
print(code.co_name, code.co_argcount, code.co_kwonlyargcount, code.co_posonlyargcount, code.co_varnames, code.co_firstlineno, code.co_filename[-16:])
print(f.__defaults__, f.__kwdefaults__, f.__closure__, f.__globals__ is globals(), f.__annotations__)
def local_names(x):
    y = x + 1
    return locals()
print(local_names(1), "f" in globals(), f(1, c=3), f.__call__(1, c=2))
def changed(x=1):
    return x
changed.__defaults__ = (42,)
print(changed())
