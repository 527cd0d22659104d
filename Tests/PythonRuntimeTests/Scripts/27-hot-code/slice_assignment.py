# Slices that are assigned to: lists, their subclasses, other classes, and what refuses them.


class Loud(list):
    def __setitem__(self, key, value):
        print("set", key, value)
        super().__setitem__(key, value)


class Plain(list):
    pass


class Keeper:
    def __setitem__(self, key, value):
        self.kept = key, value


class Index:
    def __init__(self, number):
        self.number = number

    def __index__(self):
        print("index", self.number)
        return self.number


def assign(target, start, stop, step, value):
    try:
        target[start:stop:step] = value
    except Exception as error:
        print(type(error).__name__, error)
    return target


def turn(deck, count):
    deck[:count] = deck[count - 1::-1]
    return deck


for turns in range(6):
    print(turn([0, 1, 2, 3, 4, 5], turns + 1))
    print(assign(list(range(6)), turns, None, None, "ab"))
    print(assign(Loud(range(6)), None, turns, None, [turns]))
    print(assign(Plain(range(6)), None, None, 2, [turns] * 3))
    print(assign(bytearray(b"abcdef"), turns, turns + 2, None, b"--"))
    print(assign(Keeper(), turns, None, -1, "kept").kept)
    print(assign([1, 2, 3], Index(turns), Index(-1), None, (7, 8)))
    print(assign([1, 2, 3], None, None, 2, [1]))
    print(assign([1, 2, 3], None, None, 0, [1]))
    print(assign([1, 2, 3], "a", None, None, [1]))
    print(assign([1, 2, 3], None, None, None, 5))
    print(assign((1, 2, 3), None, None, None, [1]))
    print(assign("abc", None, 1, None, "x"))
    print(assign({}, None, 1, None, "x"))

own = [1, 2, 3]
own[1:2] = own
print(own)
own[::2], own[1:1] = "xyz", [9]
print(own)
for own[1:3] in "ab", [], [4, 5, 6]:
    print(own)
