# getattr, setattr, hasattr, delattr, vars, dir.
class T:
    x = 1
    def m(self): return "m"
t = T()
print(getattr(t, "x"), getattr(t, "y", "none"), hasattr(t, "m"), hasattr(t, "y"), getattr(t, "m")())
setattr(t, "y", 5)
print(t.y, vars(t), getattr(T, "x"), getattr("abc", "upper")(), vars() is globals())
delattr(t, "y")
setattr(t, "with space", 1)
print(t.__dict__, getattr(t, "with space"), [n for n in dir(t) if not n.startswith("__")], "x" in vars(T))
def f(a):
    b = 2
    return sorted(vars()), sorted(locals()), dir()
print(f(1))
for action in (lambda: getattr(t, "q"), lambda: getattr(t), lambda: getattr(t, 5), lambda: setattr(t, "a"), lambda: hasattr(t, 5), lambda: delattr(t, "q"), lambda: vars(5), lambda: getattr(5, "real", 1, 2)):
    try:
        print(action())
    except Exception as error:
        print(type(error).__name__ + ":", error)
