# Expressions that are none. Where the marks go.
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
        end = error.end_offset if error.end_lineno == error.lineno and error.end_offset and error.end_offset > error.offset else error.offset + 1
        print(f"{source!r} line {error.lineno}, {error.offset} to {end}")
