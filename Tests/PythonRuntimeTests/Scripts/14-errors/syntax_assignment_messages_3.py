# Targets that cannot be assigned. What the compiler says.
sources = [
    'del x + 1',
    'del (a, 1)',
    'for 1 in x: pass',
    'for f() in x: pass',
    'with a as 1: pass',
    'with a as f(): pass',
    'x: int: str',
    '(a, b): int = 1',
    '[a]: int',
    'f(): int',
    '1: int',
    '*a = 1',
    '*a, *b = c',
    'a, *b, *c = d',
    '*a',
]
for source in sources:
    try:
        compile(source, "cell", "exec")
        print(repr(source), "compiles")
    except SyntaxError as error:
        print(repr(source), type(error).__name__ + ":", error.msg)
