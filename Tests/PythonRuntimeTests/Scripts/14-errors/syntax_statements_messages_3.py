# Statements in the wrong place. What the compiler says.
sources = [
    'from . import *\n',
    'import a.b.c as',
    'from x import a,',
    'from x import (a,)',
    'try: pass\nexcept: pass\nexcept ValueError: pass',
    'try: pass\nexcept ValueError, TypeError: pass',
    'raise x, y',
    'raise x from',
    'del',
    'assert',
    'global',
    'pass x',
    "print 'hello'",
    'print x',
    "exec 'x'",
]
for source in sources:
    try:
        compile(source, "cell", "exec")
        print(repr(source), "compiles")
    except SyntaxError as error:
        print(repr(source), type(error).__name__ + ":", error.msg)
