# yield from: delegation, results, sending through.
def inner():
    received = yield "a"
    print("inner got", received)
    yield "b"
    return "inner result"
def outer():
    result = yield from inner()
    print("outer has", result)
    yield from [1, 2]
    yield from "xy"
    return "done"
g = outer()
print(next(g), g.send("hello"), list(g))
def flatten(items):
    for item in items:
        if isinstance(item, list):
            yield from flatten(item)
        else:
            yield item
print(list(flatten([1, [2, [3, [4]], []], 5])))
def guarded():
    try:
        yield from inner()
    except ValueError as error:
        yield f"caught {error}"
h = guarded()
next(h)
print(h.throw(ValueError("thrown")))
def tree(n):
    if n:
        yield from tree(n - 1)
        yield n
        yield from tree(n - 1)
print(list(tree(3)))
try:
    list((lambda: (yield from 5))())
except TypeError as error:
    print(error)
