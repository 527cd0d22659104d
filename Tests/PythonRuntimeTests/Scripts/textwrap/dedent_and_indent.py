# textwrap: margins taken away and added.
from textwrap import dedent, indent
print(dedent("""
    def f():
        return 1

    f()
"""))
print(repr(dedent("\tone\n\t\ttwo\n")), repr(dedent("  a\n\tb")), repr(dedent("   \n  x\n \n")), repr(dedent("")), repr(dedent("a\n  b")))
print(indent("one\n\n  two\n", "> "), end="")
print(indent("one\n\ntwo", "> ", lambda line: True))
print(repr(indent("a\r\nb", "-")), repr(indent("", "x")))
