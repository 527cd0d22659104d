# Statements in the wrong place. Where the marks go.
sources = [
    'return 1',
    'yield 1',
    'x = yield',
    'break',
    'continue',
    'if x:\n    break',
    'def f():\n    break',
    'class C:\n    return 1',
    'class C:\n    yield 1',
    'for i in x:\n    def f():\n        continue',
    'while x:\n    class C:\n        break',
    '[(yield) for x in y]',
    'nonlocal x',
    'def f():\n    nonlocal x',
    'def f():\n    x = 1\n    global x',
]
for source in sources:
    try:
        compile(source, "cell", "exec")
        print(repr(source), "compiles")
    except SyntaxError as error:
        end = error.end_offset if error.end_lineno == error.lineno and error.end_offset and error.end_offset > error.offset else error.offset + 1
        print(f"{source!r} line {error.lineno}, {error.offset} to {end}")
