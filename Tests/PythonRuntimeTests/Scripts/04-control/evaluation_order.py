# The order in which parts of a statement are evaluated.
def f(name, value=0):
    print(name, end=" ")
    return value
d = {}
d[f("key", 1)] = f("value", 2)
print(d)
x = [f("a"), f("b")] + [f("c")]
print()
print(f("left", 1) + f("right", 2) * f("third", 3))
f("function", print)(f("arg1"), f("arg2"))
{f("k1"): f("v1"), f("k2"): f("v2")}
print()
a = [0, 0]
a[f("i", 0)], a[f("j", 1)] = f("x", 5), f("y", 6)
print(a)
a[f("once", 0)] += f("added", 1)
print(a)
print(f("p", 1) < f("q", 2), f("r", 3) if f("cond", 1) else f("s"))
