# Expressions that are none. Where the marks go.
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
        end = error.end_offset if error.end_lineno == error.lineno and error.end_offset and error.end_offset > error.offset else error.offset + 1
        print(f"{source!r} line {error.lineno}, {error.offset} to {end}")
