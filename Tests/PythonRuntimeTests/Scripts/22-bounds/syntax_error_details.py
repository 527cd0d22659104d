# What a SyntaxError holds, caught or made by hand.
for source in ("x = (1,\n", "    y = 1", "a = 'b", "{1: 2, 3}", "try: pass", "f(", "x = 1 +"):
    try:
        compile(source, "<cell>", "exec")
    except SyntaxError as error:
        print(error.args, error.filename, error.lineno, error.offset, repr(error.text), error.end_lineno, error.end_offset)
error = SyntaxError("bare")
print(error.msg, error.filename, error.lineno, error.offset, error.text, error.end_lineno, error.end_offset)
error = SyntaxError("made", ("f.py", 3, 4, "x = (\n", 3, 5))
print(error.msg, error.filename, error.lineno, error.offset, repr(error.text), error.end_lineno, error.end_offset, error)
