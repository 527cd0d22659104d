# Statements in the wrong place. What the compiler says.
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
        print(repr(source), type(error).__name__ + ":", error.msg)
