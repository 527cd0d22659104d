# secrets: comparing, and what is refused.
import secrets
print(secrets.compare_digest("abc", "abc"), secrets.compare_digest("abc", "abd"), secrets.compare_digest(b"ab", b"abc"), secrets.compare_digest(b"", b""))
for action in (lambda: secrets.randbelow(0), lambda: secrets.choice([]), lambda: secrets.compare_digest("é", "é"), lambda: secrets.compare_digest("a", b"a")):
    try:
        print(action())
    except Exception as error:
        print(type(error).__name__ + ":", error)
