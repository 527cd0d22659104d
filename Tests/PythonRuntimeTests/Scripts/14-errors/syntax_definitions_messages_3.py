# Parameters and definitions. What the compiler says.
sources = [
    '@x\ny = 1',
    'def f() -> : pass',
    'def f(a:): pass',
    'def f(a, b:int=): pass',
    'def f(__debug__): pass',
    'def f(*a=1): pass',
    'def f(**k=1): pass',
    'def f(a, *, b, *c): pass',
]
for source in sources:
    try:
        compile(source, "cell", "exec")
        print(repr(source), "compiles")
    except SyntaxError as error:
        print(repr(source), type(error).__name__ + ":", error.msg)
