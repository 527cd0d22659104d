# Expressions that are none. Where the marks go.
sources = [
    'lambda',
    'lambda:',
    'x = lambda: (yield)',
    'x -> y',
    'x => 1',
    'x = 1;; y = 2',
    ';',
    ':',
    "x = 'a' 1",
    "x = 1 'a'",
    'None.x = 1',
    'a = 1 b = 2',
    'for = 1',
    'class = 1',
    'if = 1',
]
for source in sources:
    try:
        compile(source, "cell", "exec")
        print(repr(source), "compiles")
    except SyntaxError as error:
        end = error.end_offset if error.end_lineno == error.lineno and error.end_offset and error.end_offset > error.offset else error.offset + 1
        print(f"{source!r} line {error.lineno}, {error.offset} to {end}")
