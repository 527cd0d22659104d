# Expressions that are none. What the compiler says.
sources = [
    'import = 1',
    'x = for',
    'True += 1',
    '€ = 1',
    'x = “a”',
    'x\xa0= 1',
    'x = 5 \\ 3',
    '\\',
    'x = \\',
    'x = 0_',
    'a.b c',
    'print(a b)',
    'print(1 2)',
    'print(a, b c)',
]
for source in sources:
    try:
        compile(source, "cell", "exec")
        print(repr(source), "compiles")
    except SyntaxError as error:
        print(repr(source), type(error).__name__ + ":", error.msg)
