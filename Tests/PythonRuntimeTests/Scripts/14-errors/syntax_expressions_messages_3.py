# Expressions that are none. What the compiler says.
sources = [
    'x ++',
    'x--',
    '++x',
    'x = y++',
    '!x',
    'x ! y',
    'x <> y',
    'x && y',
    'x || y',
    'x = y?',
    'x $ y',
    '`x`',
    'x = @y',
    'a ? b : c',
    'x.',
]
for source in sources:
    try:
        compile(source, "cell", "exec")
        print(repr(source), "compiles")
    except SyntaxError as error:
        print(repr(source), type(error).__name__ + ":", error.msg)
