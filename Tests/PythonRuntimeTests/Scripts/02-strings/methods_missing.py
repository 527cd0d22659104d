# Attributes and methods that strings do not have, and wrong calls of those they have.
def attempt(action):
    try:
        print(action())
    except Exception as error:
        print(type(error).__name__ + ":", error)

attempt(lambda: "a".push("b"))
attempt(lambda: "a".length)
attempt(lambda: "a".uper())
attempt(lambda: "a".upper(1))
attempt(lambda: "a".join())
attempt(lambda: "a".join(1, 2))
attempt(lambda: "a".split(1, 2, 3))
attempt(lambda: "a".center())
attempt(lambda: "a".center("5"))
attempt(lambda: "a".zfill(1.5))
attempt(lambda: len(5))
attempt(lambda: len())
attempt(lambda: len("a", "b"))
text = "a"
attempt(lambda: text())
attempt(lambda: str.upper())
attempt(lambda: str.upper(5))
attempt(lambda: "abc".x)
attempt(lambda: ord("ab"))
attempt(lambda: ord(5))
attempt(lambda: chr("a"))
attempt(lambda: chr(-1))
attempt(lambda: chr(0x110000))
