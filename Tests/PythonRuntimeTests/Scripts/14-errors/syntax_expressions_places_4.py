# Expressions that are none. Where the marks go.
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
        end = error.end_offset if error.end_lineno == error.lineno and error.end_offset and error.end_offset > error.offset else error.offset + 1
        print(f"{source!r} line {error.lineno}, {error.offset} to {end}")
