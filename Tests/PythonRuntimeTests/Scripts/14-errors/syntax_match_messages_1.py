# Errors in match statements. What the compiler says.
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
        print(repr(source), type(error).__name__ + ":", error.msg)
