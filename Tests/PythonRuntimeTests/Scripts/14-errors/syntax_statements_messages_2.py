# Statements in the wrong place. What the compiler says.
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
        print(repr(source), type(error).__name__ + ":", error.msg)
