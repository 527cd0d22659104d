# Aliases, shallow copies and deep structure.
a = [1, [2, 3]]
b = a
c = a[:]
d = list(a)
e = a.copy()
a[0] = 100
a[1].append(4)
print(a, b, c, d, e, b is a, c is a, c[1] is a[1])
def change(items, number):
    items.append(number)
    items = ["new"]
    number = 0
    return items
x, n = [1], 5
print(change(x, n), x, n)
t = (1, [2])
u = t[:]
print(u is t, u == t)
first = second = {}
first["k"] = 1
print(second)
print([] is [], None is None, a is not None)
