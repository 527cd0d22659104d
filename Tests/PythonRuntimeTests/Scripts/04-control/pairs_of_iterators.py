# Loops over pairs: enumerate, zip and items taken apart as they come, and everything else that gives pairs.
names = ["a", "b", "c"]
for number, name in enumerate(names):
    print(number, name)
for number, name in enumerate(names, 2**62 - 2):
    print(number, name)
for left, right in zip(names, range(10)):
    print(left, right)
for left, right in zip(names, [1, 2, 3], strict=True):
    print(left, right)
table = {"x": 1, "y": 2}
for key, value in table.items():
    print(key, value)
for same, same in zip(names, [1, 2, 3]):
    print(same)
for pair in zip(names, [1, 2, 3]):
    first, second = pair
    print(pair, first, second)
for table["k"], names[0] in [(1, 2), (3, 4)]:
    print(table, names)
for left, (one, two) in zip("ab", [(1, 2), (3, 4)]):
    print(left, one, two)
for left, right in ["ab", [1, 2], {3: 0, 4: 0}, iter("cd")]:
    print(left, right)
print([b for a, b in enumerate("xyz")], {a: b for a, b in zip("ab", "cd")}, [*((b, a) for a, b in table.items())])


def captured():
    functions = []
    for number, letter in enumerate("ab"):
        functions.append(lambda: (number, letter))
    return [function() for function in functions]


def fault(action):
    try:
        action()
    except Exception as error:
        print(type(error).__name__, error)


def loop(pairs):
    for left, right in pairs:
        print(left, right)


print(captured())
fault(lambda: loop([(1, 2, 3)]))
fault(lambda: loop([(1,)]))
fault(lambda: loop([1]))
fault(lambda: loop(["a"]))
fault(lambda: loop(zip([1], [2], [3])))
fault(lambda: loop(zip([1, 2], [3], strict=True)))


def growing():
    data = {1: 2}
    for key, value in data.items():
        data[key + 1] = value


def failing():
    yield 1
    raise ValueError("inside")


fault(growing)
fault(lambda: loop(zip(failing(), failing())))
fault(lambda: loop(enumerate(failing())))
iterator = iter(zip([1, 2, 3], [4, 5]))
loop(iterator)
print(list(iterator))


class Numbered:
    def __iter__(self):
        return enumerate("pq")


class Pair:
    def __iter__(self):
        return iter((7, 8))


loop(Numbered())
loop([Pair(), Pair()])
loop(map(lambda x: (x, x * x), range(3)))
loop(reversed(table.items()))
print(left if (left := 5) else 0)
for left, right in zip(names, names):
    left, right = right, left
    if left == "b":
        continue
    print(left, right)
else:
    print("done", left, right)
