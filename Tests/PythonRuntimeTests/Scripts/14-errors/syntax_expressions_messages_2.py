# Expressions that are none. What the compiler says.
sources = [
    '0b',
    '012',
    '1e',
    '1.e',
    '1.5.2',
    '5..',
    '1.__class__',
    'x = 5 if',
    'x = not',
    'x in',
    'x not 5',
    'not',
    'and x',
    'x and',
    'x or or y',
]
for source in sources:
    try:
        compile(source, "cell", "exec")
        print(repr(source), "compiles")
    except SyntaxError as error:
        print(repr(source), type(error).__name__ + ":", error.msg)
