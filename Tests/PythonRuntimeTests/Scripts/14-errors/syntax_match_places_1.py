# Errors in match statements. Where the marks go.
sources = [
    'match x:\n    case _: pass\n    case 1: pass',
    'match x:\n    case a: pass\n    case b: pass',
    'match x:\n    case a | 1: pass',
    'match x:\n    case a | b: pass',
    'match x:\n    case [a, a]: pass',
    'match x:\n    case [*a, *b]: pass',
    "match x:\n    case {**a, 'b': 1}: pass",
    "match x:\n    case {'a': 1, 'a': 2}: pass",
    'match x:\n    case C(a=1, 2): pass',
    'match x:\n    case C(a=1, a=2): pass',
    'match x:\n    case 1 + 1: pass',
    "match x:\n    case f'a': pass",
    'match x:\n    case 1 as _: pass',
    'match x:\n    case {**_}: pass',
    'match x:\n    case (1 as a) as a: pass',
]
for source in sources:
    try:
        compile(source, "cell", "exec")
        print(repr(source), "compiles")
    except SyntaxError as error:
        end = error.end_offset if error.end_lineno == error.lineno and error.end_offset and error.end_offset > error.offset else error.offset + 1
        print(f"{source!r} line {error.lineno}, {error.offset} to {end}")
