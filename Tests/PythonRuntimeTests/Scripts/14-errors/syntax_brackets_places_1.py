# Brackets that are not closed or do not match. Where the marks go.
sources = [
    'print((1)',
    'x = [1, 2',
    'x = {1: 2',
    'x = (1, 2]',
    'x = [1, 2)',
    'x = {1)',
    'x = )',
    ']',
    'f(1, 2\ng()',
    'x = (\n1,\n2\n',
    "d = {'a': 1,\n'b': 2\nprint(d)",
    "print('a'\nprint('b')",
    'a = [1\n\nb = 2',
    'def f(:\n    pass',
    '((((',
]
for source in sources:
    try:
        compile(source, "cell", "exec")
        print(repr(source), "compiles")
    except SyntaxError as error:
        end = error.end_offset if error.end_lineno == error.lineno and error.end_offset and error.end_offset > error.offset else error.offset + 1
        print(f"{source!r} line {error.lineno}, {error.offset} to {end}")
