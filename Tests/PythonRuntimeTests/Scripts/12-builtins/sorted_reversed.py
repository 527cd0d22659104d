# sorted and reversed.
print(sorted([3, 1, 2]), sorted("hello"), sorted({3, 1}), sorted({"b": 1, "a": 2}), sorted([1, 2, 3], reverse=True), sorted(["B", "a"], key=str.lower), sorted([(1, "b"), (1, "a")]))
print(list(reversed([1, 2, 3])), "".join(reversed("abc")), list(reversed(range(3))), list(reversed((1, 2))), list(reversed({"a": 1, "b": 2})))
data = [("x", 3), ("y", 1), ("z", 3)]
print(sorted(data, key=lambda d: d[1]), sorted(data, key=lambda d: d[1], reverse=True), sorted([None, 1], key=lambda x: x or 0), sorted([0.5, 1, True]))
for action in (lambda: sorted(), lambda: sorted(1), lambda: sorted([1, "a"]), lambda: sorted([1], key=5), lambda: reversed({1}), lambda: reversed(1), lambda: sorted([1], lambda x: x), lambda: sorted([1j, 2j]), lambda: sorted([1], reverse="x")):
    try:
        print(action())
    except Exception as error:
        print(type(error).__name__ + ":", error)
