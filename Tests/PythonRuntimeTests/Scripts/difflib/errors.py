# difflib: what is refused; what counts as junk.
import difflib
for action in (lambda: list(difflib.unified_diff([1], ["a"])), lambda: list(difflib.restore([], 3)), lambda: list(difflib.context_diff(["a"], [b"a"]))):
    try:
        print(action())
    except Exception as error:
        print(type(error).__name__ + ":", error)
print(difflib.IS_LINE_JUNK("\n"), difflib.IS_LINE_JUNK("  #  \n"), difflib.IS_LINE_JUNK("hello\n"), difflib.IS_CHARACTER_JUNK(" "), difflib.IS_CHARACTER_JUNK("x"))
