# Parameters and definitions. What the compiler says.
sources = [
    'def f(a, a): pass',
    'def f(a=1, b): pass',
    'def f(*): pass',
    'def f(*, **k): pass',
    'def f(**k, a): pass',
    'def f(**k, *a): pass',
    'def f(*a, *b): pass',
    'def f(a, /, b, /): pass',
    'def f(/): pass',
    'def f(*, a, /): pass',
    'def f(1): pass',
    "def f('a'): pass",
    'def f(a.b): pass',
    'def f((a, b)): pass',
    'def f(a b): pass',
]
for source in sources:
    try:
        compile(source, "cell", "exec")
        print(repr(source), "compiles")
    except SyntaxError as error:
        print(repr(source), type(error).__name__ + ":", error.msg)
