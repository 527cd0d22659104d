# traceback: syntax errors with their lines.
import traceback
for source in ("def f(:\n pass", "x = (1,\n", "if True:\npass", "a b"):
    try:
        compile(source, "made.py", "exec")
    except SyntaxError as error:
        print("".join(traceback.format_exception_only(error)))
error = SyntaxError("made", ("file.py", 3, 5, "    abc def\n")); print("".join(traceback.format_exception_only(error)))
error = SyntaxError("bare"); print(traceback.format_exception_only(error))
