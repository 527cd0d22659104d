# Targets that cannot be assigned. Where the marks go.
sources = [
    'not x = 1',
    'x < y = 1',
    '... = 1',
    "f'{x}' = 1",
    '__debug__ = 1',
    'x += 1 += 2',
    'f() += 1',
    '1 += x',
    'a, b += 1',
    '[a] += 1',
    '(x for x in y) = 1',
    '[x for x in y] = 1',
    'x.y() = 5',
    'del f()',
    'del 1',
]
for source in sources:
    try:
        compile(source, "cell", "exec")
        print(repr(source), "compiles")
    except SyntaxError as error:
        end = error.end_offset if error.end_lineno == error.lineno and error.end_offset and error.end_offset > error.offset else error.offset + 1
        print(f"{source!r} line {error.lineno}, {error.offset} to {end}")
