# Expressions that are none. Where the marks go.
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
        end = error.end_offset if error.end_lineno == error.lineno and error.end_offset and error.end_offset > error.offset else error.offset + 1
        print(f"{source!r} line {error.lineno}, {error.offset} to {end}")
