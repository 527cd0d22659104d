# Parameters and definitions. Where the marks go.
sources = [
    'def f(None): pass',
    'def f(True): pass',
    'lambda a, a: 1',
    'lambda a=1, b: 1',
    'lambda *: 1',
    'lambda 1: 1',
    'def 1f(): pass',
    'def class(): pass',
    'class def: pass',
    'class C(a b): pass',
    'class C(x for x in y): pass',
    'class 1: pass',
    'def f: pass',
    'def (x): pass',
    '@\ndef f(): pass',
]
for source in sources:
    try:
        compile(source, "cell", "exec")
        print(repr(source), "compiles")
    except SyntaxError as error:
        end = error.end_offset if error.end_lineno == error.lineno and error.end_offset and error.end_offset > error.offset else error.offset + 1
        print(f"{source!r} line {error.lineno}, {error.offset} to {end}")
