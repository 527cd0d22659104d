# str, repr and args of exceptions.
for error in (ValueError("bad"), ValueError(), ValueError("a", 1), ValueError(5), ValueError(None), ValueError(["x"]), KeyError("key"), KeyError(1), KeyError(),
              KeyError("a", "b"), KeyError("it's"), IndexError("i"), Exception("e"), OSError(2, "No such file"), OSError("one"), OSError(2, "No", "name"), FileNotFoundError(2, "m", "f.txt"),
              StopIteration(3), SystemExit(2), SystemExit("msg"), KeyboardInterrupt(), AssertionError("x"), UnicodeError("u"), SyntaxError("s"), NameError("n", name="q"), ImportError("i", name="m"),
              ValueError("multi\nline"), ValueError(ValueError("inner"))):
    print(str(error), "|", repr(error), "|", error.args)
