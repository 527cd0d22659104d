# Assigning to and deleting slices.
a = list(range(6))
a[1:3] = ["x", "y", "z"]
print(a)
a[2:2] = [9, 9]
print(a)
a[:2] = []
print(a)
a[-1:] = (7, 8)
print(a)
a[::2] = "abcd"
print(a)
del a[1:3]
print(a)
del a[::2]
print(a)
a[:] = [1, 2, 3]
a[1:1] = a
print(a)
a[5:2] = ["late"]
print(a)
a[::-1] = list(range(len(a)))
print(a)
del a[::-3]
print(a)
for action in ("a[::2] = [1]", "a[0:2] = 5", "a[::0] = []", "a[1:2:3] = [1, 2, 3]"):
    try:
        exec(action)
    except (ValueError, TypeError) as error:
        print(error)
