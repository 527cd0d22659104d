# Expressions that are none. Where the marks go.
sources = [
    '[1 2]',
    '{1 2}',
    '(1 2)',
    "{'a' 1}",
    "{'a': 1 'b': 2}",
    'foo(a, b for b in c)',
    'f(x y=1)',
    'x = [1, 2 3]',
    "'a' 'b' c",
]
for source in sources:
    try:
        compile(source, "cell", "exec")
        print(repr(source), "compiles")
    except SyntaxError as error:
        end = error.end_offset if error.end_lineno == error.lineno and error.end_offset and error.end_offset > error.offset else error.offset + 1
        print(f"{source!r} line {error.lineno}, {error.offset} to {end}")
