# Expressions that are none. What the compiler says.
sources = [
    '[1 2]',
    '{1 2}',
    '(1 2)',
    "{'a' 1}",
    "{'a': 1 'b': 2}",
    'foo(a, b for b in c)',
    'f(x y=1)',
    'x = [1, 2 3]',
    "'a' 'b' c",
]
for source in sources:
    try:
        compile(source, "cell", "exec")
        print(repr(source), "compiles")
    except SyntaxError as error:
        print(repr(source), type(error).__name__ + ":", error.msg)
