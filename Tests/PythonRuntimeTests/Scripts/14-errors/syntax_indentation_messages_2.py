# Indentation errors. What the compiler says.
sources = [
    'def f():\n    x = 1\n      y = 2',
    'if x:\n    a\n\tb',
    'if x:\n\ta\n        b',
    'def f():\n',
    'if x:',
    'class C:\n\n\n',
    'for x in y:\n# comment\n',
    'match x:\ncase 1:\n    pass',
    'match x:\n    case 1:\n    pass',
    'try:\n    pass',
    'try:\n    pass\nx = 1',
    'if x:\n    pass\n    else:\n    pass',
    "def f():\n    '''doc'''\n   x = 1",
    'try:\n    pass\nexcept* ValueError:\npass',
    'except: pass',
]
for source in sources:
    try:
        compile(source, "cell", "exec")
        print(repr(source), "compiles")
    except SyntaxError as error:
        print(repr(source), type(error).__name__ + ":", error.msg)
