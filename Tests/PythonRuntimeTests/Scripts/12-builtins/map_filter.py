# map and filter.
print(list(map(str, [1, 2])), list(map(lambda a, b: a * b, [1, 2, 3], [4, 5])), list(map(int, "123")), list(map(len, [])), list(map(pow, [2, 3], [3, 2])))
print(list(filter(lambda n: n > 1, [1, 2, 3])), list(filter(None, [0, 1, "", "x", [], None])), list(filter(str.isdigit, "a1b2")), list(filter(bool, [0, 2])))
m = map(str.upper, "ab")
print(next(m), list(m), list(m))
for action in (lambda: map(), lambda: map(str), lambda: map(str, 5), lambda: list(map(5, [1])), lambda: list(map(lambda a, b: a, [1])), lambda: filter(None), lambda: list(filter(5, [1])), lambda: map(None, [1]) and list(map(None, [1]))):
    try:
        print(action())
    except Exception as error:
        print(type(error).__name__ + ":", error)
