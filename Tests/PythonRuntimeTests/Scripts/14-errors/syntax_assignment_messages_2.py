# Targets that cannot be assigned. What the compiler says.
sources = [
    'not x = 1',
    'x < y = 1',
    '... = 1',
    "f'{x}' = 1",
    '__debug__ = 1',
    'x += 1 += 2',
    'f() += 1',
    '1 += x',
    'a, b += 1',
    '[a] += 1',
    '(x for x in y) = 1',
    '[x for x in y] = 1',
    'x.y() = 5',
    'del f()',
    'del 1',
]
for source in sources:
    try:
        compile(source, "cell", "exec")
        print(repr(source), "compiles")
    except SyntaxError as error:
        print(repr(source), type(error).__name__ + ":", error.msg)
