# Brackets that are not closed or do not match. What the compiler says.
sources = [
    'x = 1)',
]
for source in sources:
    try:
        compile(source, "cell", "exec")
        print(repr(source), "compiles")
    except SyntaxError as error:
        print(repr(source), type(error).__name__ + ":", error.msg)
