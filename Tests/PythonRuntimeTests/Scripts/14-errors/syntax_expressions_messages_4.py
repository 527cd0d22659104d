# Expressions that are none. What the compiler says.
sources = [
    'x.1',
    'x..y',
    '.x',
    'x[',
    'x[]',
    'x[1:2:3:4]',
    'x[1,',
    '(,)',
    '[,]',
    '{,}',
    '(1,,2)',
    '[1,,2]',
    '{1:}',
    '{:1}',
    '{1:2, 3}',
]
for source in sources:
    try:
        compile(source, "cell", "exec")
        print(repr(source), "compiles")
    except SyntaxError as error:
        print(repr(source), type(error).__name__ + ":", error.msg)
