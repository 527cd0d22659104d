# = where == is meant, and missing colons. What the compiler says.
sources = [
    'try:\n    pass\nexcept\n    pass',
    'try:\n    pass\nexcept ValueError\n    pass',
    'try:\n    pass\nfinally\n    pass',
    'with a as b\n    pass',
    'lambda x 1',
    'print(x = 1 if y)',
    'f(a.b=1)',
    'f(a[0]=1)',
    'f(1=2)',
    'f(True=1)',
    'f(None=1)',
    'f(x for x in y, 1)',
    'f(1, x for x in y)',
    'f(a=1, 2)',
    'f(**a, 1)',
]
for source in sources:
    try:
        compile(source, "cell", "exec")
        print(repr(source), "compiles")
    except SyntaxError as error:
        print(repr(source), type(error).__name__ + ":", error.msg)
