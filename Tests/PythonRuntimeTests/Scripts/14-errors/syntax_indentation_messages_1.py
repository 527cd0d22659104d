# Indentation errors. What the compiler says.
sources = [
    'if x:\npass',
    'def f():\nreturn 1',
    'class C:\nx = 1',
    'for i in y:\nprint(i)',
    'while x:\npass',
    'try:\npass',
    'try:\n    pass\nexcept:\npass',
    'try:\n    pass\nfinally:\npass',
    'if x:\n    pass\nelse:\npass',
    'if x:\n    pass\nelif y:\npass',
    'with x:\npass',
    '  x = 1',
    'x = 1\n  y = 2',
    'if x:\n    a\n  b',
    'if x:\n        a\n    b\n',
]
for source in sources:
    try:
        compile(source, "cell", "exec")
        print(repr(source), "compiles")
    except SyntaxError as error:
        print(repr(source), type(error).__name__ + ":", error.msg)
