# iter with a sentinel, next with a default.
it = iter([1, 2])
print(next(it), next(it), next(it, None), next(it, "d"))
try:
    next(it)
except StopIteration as error:
    print("stop", error.args)
values = iter([3, 2, 1, 0, 5])
print(list(iter(lambda: next(values), 0)), list(values))
print(list(iter("ab")), iter(it) is it, list(iter({"k": 1})), next(iter({5})), list(iter(range(2))))
for action in (lambda: iter(5), lambda: next([1]), lambda: next(), lambda: iter(5, 0), lambda: next(iter([]), 1, 2), lambda: iter()):
    try:
        print(action())
    except Exception as error:
        print(type(error).__name__ + ":", error)
