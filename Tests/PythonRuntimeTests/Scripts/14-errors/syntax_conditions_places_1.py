# = where == is meant, and missing colons. Where the marks go.
sources = [
    'if x = 1: pass',
    'while x = 1: pass',
    'if x.y = 1: pass',
    'if f() = 1: pass',
    'elif x = 1: pass',
    'if x: pass\nelif y = 2: pass',
    'if x == 1\n    pass',
    'if x\n    pass',
    'while True\n    pass',
    'for i in range(3)\n    pass',
    'def f()\n    pass',
    'class C\n    pass',
    'else\n    pass',
    'if x:\n    pass\nelse\n    pass',
    'try\n    pass',
]
for source in sources:
    try:
        compile(source, "cell", "exec")
        print(repr(source), "compiles")
    except SyntaxError as error:
        end = error.end_offset if error.end_lineno == error.lineno and error.end_offset and error.end_offset > error.offset else error.offset + 1
        print(f"{source!r} line {error.lineno}, {error.offset} to {end}")
