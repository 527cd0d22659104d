# Indentation errors. What the compiler says.
sources = [
    'else: pass',
    'finally: pass',
    'elif x: pass',
]
for source in sources:
    try:
        compile(source, "cell", "exec")
        print(repr(source), "compiles")
    except SyntaxError as error:
        print(repr(source), type(error).__name__ + ":", error.msg)
