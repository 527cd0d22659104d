# Strings that do not end, and bad escapes. What the compiler says.
sources = [
    "x = 'abc",
    'x = "abc',
    "x = 'it's'",
    "x = '''abc",
    'x = """a\nb',
    "x = 'abc\ny'",
    "f'{x",
    "f'{'",
    "f'{}'",
    "f'}'",
    "f'{x!z}'",
    "f'{x:{y}'",
    "f'{a b}'",
    "f'{1 +}'",
    "f'{x!}'",
]
for source in sources:
    try:
        compile(source, "cell", "exec")
        print(repr(source), "compiles")
    except SyntaxError as error:
        print(repr(source), type(error).__name__ + ":", error.msg)
