# zip, with uneven lengths and strict.
print(list(zip([1, 2], "ab")), list(zip([1, 2, 3], "ab")), list(zip()), list(zip([1])), dict(zip("ab", [1, 2])), list(zip(range(3), range(3, 6), "xyz")), list(zip(*[(1, 2), (3, 4)])))
z = zip([1, 2], [3, 4])
print(next(z), list(z), list(z), list(zip([1, 2], [3, 4], strict=True)))
for lists in (([1, 2], [3]), ([1], [2, 3]), ([1], [2], [3, 4])):
    try:
        print(list(zip(*lists, strict=True)))
    except ValueError as error:
        print(error)
try:
    zip(1, [2])
except TypeError as error:
    print(error)
it = iter(range(6))
print(list(zip(it, it)), [a * b for a, b in zip([1, 2], [3, 4])])
