# Unpacking of all shapes.
a, b = 1, 2
a, b = b, a
print(a, b)
(c, d), e = [3, 4], 5
print(c, d, e)
first, *middle, last = range(5)
print(first, middle, last)
*start, end = "ab"
print(start, end)
head, *tail = [1]
print(head, tail)
[x, [y, *z]] = [1, [2, 3, 4]]
print(x, y, z)
for i, (name, value) in enumerate({"k": 1, "l": 2}.items()):
    print(i, name, value)
for first, *others in [(1, 2, 3), "ab"]:
    print(first, others)
items = [0, 1, 2]
i, items[i] = 1, "set"
print(i, items)
x = y = z = []
x.append(1)
print(y, z)
print([*range(3), *"ab"], (*[1], 2), {*[1, 1]}, {**{"a": 1}, "b": 2, **{"a": 3}})
one, = [1]
print(one)
a, b = {"k": 1, "m": 2}
print(a, b)
