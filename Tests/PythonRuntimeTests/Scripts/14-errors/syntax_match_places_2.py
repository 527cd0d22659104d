# Errors in match statements. Where the marks go.
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
        end = error.end_offset if error.end_lineno == error.lineno and error.end_offset and error.end_offset > error.offset else error.offset + 1
        print(f"{source!r} line {error.lineno}, {error.offset} to {end}")
