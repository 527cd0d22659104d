# Expressions that are none. What the compiler says.
sources = [
    'x = ',
    'x = = 1',
    'x == ',
    '1 +',
    '* 2',
    'x = 1 2',
    'x = a b',
    'a b c',
    '1a',
    '1_',
    '1__0',
    '0x',
    '0xg',
    '0b2',
    '0o8',
]
for source in sources:
    try:
        compile(source, "cell", "exec")
        print(repr(source), "compiles")
    except SyntaxError as error:
        print(repr(source), type(error).__name__ + ":", error.msg)
