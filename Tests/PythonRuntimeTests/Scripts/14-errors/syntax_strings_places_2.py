# Strings that do not end, and bad escapes. Where the marks go.
sources = [
    "f'{lambda x: 1}'",
    "f'{\\'a\\'}'",
    "'\\x1'",
    "'\\u12'",
    "'\\N{no such name}'",
    "'\\U99999999'",
    "b'\\x1'",
    "u'a' b'b'",
    "'a' b'b'",
]
for source in sources:
    try:
        compile(source, "cell", "exec")
        print(repr(source), "compiles")
    except SyntaxError as error:
        end = error.end_offset if error.end_lineno == error.lineno and error.end_offset and error.end_offset > error.offset else error.offset + 1
        print(f"{source!r} line {error.lineno}, {error.offset} to {end}")
