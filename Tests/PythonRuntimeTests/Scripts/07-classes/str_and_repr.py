# __repr__ and __str__ and where each is used.
class Both:
    def __repr__(self):
        return "Both()"
    def __str__(self):
        return "both"
class OnlyRepr:
    def __repr__(self):
        return "OnlyRepr()"
class OnlyStr:
    def __str__(self):
        return "only str"
b, r, s = Both(), OnlyRepr(), OnlyStr()
print(b, str(b), repr(b), [b], (b,), {"k": b}, f"{b} {b!r} {b!s}", "%s %r" % (b, b), "{} {!r}".format(b, b))
print(r, str(r), [r], f"{r}", s, f"{s}", repr(s).startswith("<__main__.OnlyStr object at 0x"))
class Format:
    def __format__(self, spec):
        return "spec:" + spec
print(f"{Format():abc}", format(Format()), "{:x}".format(Format()))
class Bad:
    def __str__(self):
        return 5
    def __repr__(self):
        return None
for function in (str, repr):
    try:
        function(Bad())
    except TypeError as error:
        print(error)
try:
    format(b, ">8")
except TypeError as error:
    print(error)
