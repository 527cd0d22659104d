# globals and locals.
a = 1
globals()["made"] = 2
print(made, globals()["a"], "a" in globals(), globals() is locals(), __name__ == globals()["__name__"])
def f(x):
    y = x + 1
    return locals()
print(f(1), type(globals()))
class C:
    z = 3
    names = sorted(n for n in locals() if not n.startswith("__"))
print(C.names)
