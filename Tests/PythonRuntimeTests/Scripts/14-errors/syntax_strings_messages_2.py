# Strings that do not end, and bad escapes. What the compiler says.
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
        print(repr(source), type(error).__name__ + ":", error.msg)
