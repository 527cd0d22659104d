# Parameters and definitions. Where the marks go.
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
        end = error.end_offset if error.end_lineno == error.lineno and error.end_offset and error.end_offset > error.offset else error.offset + 1
        print(f"{source!r} line {error.lineno}, {error.offset} to {end}")
