# Strings that do not end, and bad escapes. Where the marks go.
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
        end = error.end_offset if error.end_lineno == error.lineno and error.end_offset and error.end_offset > error.offset else error.offset + 1
        print(f"{source!r} line {error.lineno}, {error.offset} to {end}")
