# = where == is meant, and missing colons. What the compiler says.
sources = [
    'f(a=1, a=2)',
    'f(a, b=1, *c, d)',
    'x = [i for i in range(3) if i = 1]',
    'assert x = 1',
    'return x = 1',
    'match x\n    case 1: pass',
    'match x:\n    case 1\n        pass',
    'if (a = 1): pass',
    'print(a = 1 b = 2)',
    'x = if y: 1',
    'a = b if c',
    'a if b else c = 2',
]
for source in sources:
    try:
        compile(source, "cell", "exec")
        print(repr(source), "compiles")
    except SyntaxError as error:
        print(repr(source), type(error).__name__ + ":", error.msg)
