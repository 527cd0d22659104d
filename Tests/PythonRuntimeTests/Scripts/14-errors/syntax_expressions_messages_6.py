# Expressions that are none. What the compiler says.
sources = [
    'lambda',
    'lambda:',
    'x = lambda: (yield)',
    'x -> y',
    'x => 1',
    'x = 1;; y = 2',
    ';',
    ':',
    "x = 'a' 1",
    "x = 1 'a'",
    'None.x = 1',
    'a = 1 b = 2',
    'for = 1',
    'class = 1',
    'if = 1',
]
for source in sources:
    try:
        compile(source, "cell", "exec")
        print(repr(source), "compiles")
    except SyntaxError as error:
        print(repr(source), type(error).__name__ + ":", error.msg)
