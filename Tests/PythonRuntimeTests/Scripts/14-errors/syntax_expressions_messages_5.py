# Expressions that are none. What the compiler says.
sources = [
    '{1, 2: 3}',
    '{**a, 1}',
    '{*a: 1}',
    '{1: *a}',
    '{**a for a in b}',
    '[*a for a in b]',
    '(*a for a in b)',
    '[x for]',
    '[x for x in]',
    '[x for x y]',
    '[for x in y]',
    '[x, y for x in z]',
    '{x, y for x in z}',
    '[x for 1 in y]',
    '(x for x in y z)',
]
for source in sources:
    try:
        compile(source, "cell", "exec")
        print(repr(source), "compiles")
    except SyntaxError as error:
        print(repr(source), type(error).__name__ + ":", error.msg)
