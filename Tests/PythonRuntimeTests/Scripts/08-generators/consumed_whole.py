# Built-in functions that consume a generator: the generator must not notice how.
def told(items):
    for item in items:
        answer = yield item
        if answer is not None:
            print("answered", answer)
    print("end of", items)
    return len(items)

def both(first, second):
    a = yield from told(first)
    b = yield from second
    print("delegates gave", a, b)

print(sum(both([1, 2, 3], [4, 5])))
print(list(both((1, "two"), "xyz")), sorted(both([3, 1], {2: 0})))
print(sum(told([2**62 - 1, 2**62, 1])), sum(told([1, 0.5, 2**70, 2])), sum(told([0.1] * 10)))
print(sum(told([[1], [2]]), []), sum(told([1j, 2]), 3), sum(told([True, True])))

items = told([0, None, "", 5, 7])
print(any(items), list(items))
items = told([True, True, False, True])
print(all(items), list(items))
print(min(told([3, 1, 2])), max(told([1.5, 2, 2.5])), max(told(["b", "c", "a"])), min(told([2, 1.0, 1])))
print(max(told([1, 2, 3]), key=lambda x: -x), max(told([]), default="nothing"))

def breaks():
    yield 1
    yield 2
    raise ValueError("broken")

for consume in sum, list, tuple, set, max, any, sorted:
    try:
        print(consume.__name__, consume(x - 1 if consume is any else x for x in breaks()))
    except ValueError as error:
        print(consume.__name__, error)

def careful():
    try:
        yield 1
        yield "two"
        yield 3
    finally:
        print("left")

pieces = careful()
try:
    sum(pieces)
except TypeError as error:
    print(error)
print(next(pieces))
pieces.close()

class Greedy:
    """Takes the next item of the generator that it comes from."""
    def __radd__(self, other):
        return other + next(source)

source = (item for item in [1, 2, Greedy(), 30, 400])
print(sum(source))
print(sum(sum(range(n)) for n in (k for k in range(5))), "-".join(str(c) for c in range(3)))
print([*both("a", "b")], dict(enumerate(told("ab"))))

def numbers():
    try:
        yield from range(3)
        yield from [10, 20]
    except GeneratorExit:
        print("closed")
        raise

first, *rest = numbers()
print(first, rest, sum(numbers()), max(numbers()))
