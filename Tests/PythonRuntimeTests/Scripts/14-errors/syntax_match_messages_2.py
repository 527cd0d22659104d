# Errors in match statements. What the compiler says.
sources = [
    'match x:\n    case: pass',
    'match x:\n    pass',
    'match x:\n    case -a: pass',
    'match x:\n    case x.y as z.w: pass',
    'match x:\n    case [1, 2: pass',
]
for source in sources:
    try:
        compile(source, "cell", "exec")
        print(repr(source), "compiles")
    except SyntaxError as error:
        print(repr(source), type(error).__name__ + ":", error.msg)
