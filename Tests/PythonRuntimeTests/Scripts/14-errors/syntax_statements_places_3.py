# Statements in the wrong place. Where the marks go.
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
        end = error.end_offset if error.end_lineno == error.lineno and error.end_offset and error.end_offset > error.offset else error.offset + 1
        print(f"{source!r} line {error.lineno}, {error.offset} to {end}")
