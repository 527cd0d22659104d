# string: constants, Template, capwords, Formatter.
import string
print(string.ascii_lowercase, string.ascii_uppercase, string.ascii_letters, string.digits, string.hexdigits, string.octdigits, string.punctuation)
print(repr(string.whitespace), repr(string.printable[-8:]), string.capwords("hello  big world"), string.capwords("a-b-c", "-"))
t = string.Template("$name owes $$5 to ${other}s")
print(t.substitute(name="Ann", other="Bob"), t.safe_substitute(name="Ann"), t.substitute({"name": 1}, other=2), t.template)
for action in (lambda: t.substitute(name="x"), lambda: string.Template("$").substitute(), lambda: string.Template("a\n$ 5").substitute()):
    try:
        print(action())
    except (KeyError, ValueError) as error:
        print(type(error).__name__ + ":", error)
print(string.Template("$").safe_substitute(), string.Formatter().format("{0} {x}", 1, x=2), "a" in string.ascii_letters, list(string.Formatter().parse("a{b!r:c}d")))
def caesar(text, k):
    a = string.ascii_lowercase
    return text.translate(str.maketrans(a, a[k:] + a[:k]))
print(caesar("hello", 3), caesar(caesar("hello", 3), -3))
