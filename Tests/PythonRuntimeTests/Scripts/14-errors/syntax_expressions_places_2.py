# Expressions that are none. Where the marks go.
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
        end = error.end_offset if error.end_lineno == error.lineno and error.end_offset and error.end_offset > error.offset else error.offset + 1
        print(f"{source!r} line {error.lineno}, {error.offset} to {end}")
