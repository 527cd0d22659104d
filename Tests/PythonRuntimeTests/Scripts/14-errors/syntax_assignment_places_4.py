# Targets that cannot be assigned. Where the marks go.
sources = [
    'x = *a',
    'print(*a) = 1',
    'a.b = c.d() = e',
    'yield = 1',
    '(yield) = 1',
    'def f(): (yield) = 1',
    '(x := 1) = 2',
    'x := 1',
    '(1 := 2)',
    '(a.b := 1)',
    '(a[0] := 1)',
    'import a.b as c.d',
]
for source in sources:
    try:
        compile(source, "cell", "exec")
        print(repr(source), "compiles")
    except SyntaxError as error:
        end = error.end_offset if error.end_lineno == error.lineno and error.end_offset and error.end_offset > error.offset else error.offset + 1
        print(f"{source!r} line {error.lineno}, {error.offset} to {end}")
