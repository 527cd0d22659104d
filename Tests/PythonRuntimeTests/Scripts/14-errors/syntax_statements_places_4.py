# Statements in the wrong place. Where the marks go.
sources = [
    'print hello world',
    'async x',
    'def f():\n    return\n    x = = 1',
    'for i in x:\n    pass\nelse:\n    break',
    'with x: pass as y',
]
for source in sources:
    try:
        compile(source, "cell", "exec")
        print(repr(source), "compiles")
    except SyntaxError as error:
        end = error.end_offset if error.end_lineno == error.lineno and error.end_offset and error.end_offset > error.offset else error.offset + 1
        print(f"{source!r} line {error.lineno}, {error.offset} to {end}")
