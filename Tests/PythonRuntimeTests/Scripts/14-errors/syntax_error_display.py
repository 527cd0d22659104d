# A syntax error that a program catches and shows.
import traceback, sys
for source in ("x = (1,\n", "if True print(1)", "    y = 1", "a = 'b", "def f(x):\nreturn x", "x = 1 +\n", "print(1", "for x in range(3) print(x)"):
    try:
        compile(source, "<cell>", "exec")
    except SyntaxError as error:
        print("".join(traceback.format_exception_only(error)), end="")
        print(error.text, error.print_file_and_line, error.args)
