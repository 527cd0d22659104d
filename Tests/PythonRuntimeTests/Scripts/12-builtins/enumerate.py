# enumerate.
for i, c in enumerate("ab"):
    print(i, c)
print(list(enumerate("ab", 1)), list(enumerate([], 5)), list(enumerate(["x"], start=-1)), dict(enumerate("xy")))
e = enumerate([10, 20])
print(next(e), list(e))
for i, (a, b) in enumerate([(1, 2), (3, 4)]):
    print(i, a, b)
for action in (lambda: enumerate(), lambda: enumerate(5), lambda: enumerate([1], "a"), lambda: enumerate([1], 1.5)):
    try:
        print(action())
    except Exception as error:
        print(type(error).__name__ + ":", error)
