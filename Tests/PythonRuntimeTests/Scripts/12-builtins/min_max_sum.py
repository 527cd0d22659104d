# min, max, sum.
print(min(3, 1, 2), max([3, 1, 2]), min("hello"), max("b", "a"), min([5]), max((1, 2), (1, 3)), min(2.5, 2), max(1, 1.0), max(1.0, 1))
print(max(["aa", "b"], key=len), min([3, -4], key=abs), max([], default=0), min((), default=None), max({"a": 1, "b": 0}), max([1, 5, 5], key=lambda n: n))
print(sum([]), sum([1, 2]), sum((1.5, 2)), sum(range(5)), sum([[1], [2]], []), sum([1, 2], start=10), sum({1: 2, 3: 4}), sum([True, False, True]), sum([0.1, 0.2, 0.3]))
for action in (lambda: min(), lambda: min(5), lambda: max([]), lambda: max(1, "a"), lambda: sum(5), lambda: sum("ab"), lambda: sum(["a"], ""), lambda: sum([[1]]), lambda: max(1, 2, default=3), lambda: min([1], 2, foo=3), lambda: sum([1], [2])):
    try:
        print(action())
    except Exception as error:
        print(type(error).__name__ + ":", error)
