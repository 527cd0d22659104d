# Targets that cannot be assigned. What the compiler says.
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
        print(repr(source), type(error).__name__ + ":", error.msg)
