# Targets that cannot be assigned. What the compiler says.
sources = [
    '1 = x',
    'x + 1 = 2',
    'f() = 1',
    "'a' = 1",
    'None = 1',
    'True = 0',
    'x = 1 = y',
    '[1, x] = 2',
    '(a, 1) = 2',
    'a, f() = 1, 2',
    'lambda: 1 = 2',
    'x if y else z = 1',
    '{1: 2} = 3',
    '{1} = 3',
    '-x = 1',
]
for source in sources:
    try:
        compile(source, "cell", "exec")
        print(repr(source), "compiles")
    except SyntaxError as error:
        print(repr(source), type(error).__name__ + ":", error.msg)
