# Statements in the wrong place. Where the marks go.
sources = [
    'def f():\n    print(x)\n    global x',
    'def f(x):\n    global x',
    'def f():\n    x = 1\n    def g():\n        x = 2\n        nonlocal x',
    'def f(x):\n    nonlocal x',
    'def f():\n    global x\n    nonlocal x',
    'def f():\n    from math import *',
    'class C:\n    from math import *',
    'from __future__ import nothing',
    'x = 1\nfrom __future__ import annotations',
    'from __future__ import braces',
    'import',
    'from x import',
    'from x import (a, b',
    'from import x',
    'import a as',
]
for source in sources:
    try:
        compile(source, "cell", "exec")
        print(repr(source), "compiles")
    except SyntaxError as error:
        end = error.end_offset if error.end_lineno == error.lineno and error.end_offset and error.end_offset > error.offset else error.offset + 1
        print(f"{source!r} line {error.lineno}, {error.offset} to {end}")
