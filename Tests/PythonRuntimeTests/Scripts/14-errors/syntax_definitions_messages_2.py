# Parameters and definitions. What the compiler says.
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
        print(repr(source), type(error).__name__ + ":", error.msg)
