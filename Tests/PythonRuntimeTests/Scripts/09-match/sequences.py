# match on sequences with stars and nesting.
def f(x):
    match x:
        case []:
            return "empty"
        case [a]:
            return f"one {a}"
        case [a, b]:
            return f"two {a} {b}"
        case ["go", direction, *rest]:
            return f"go {direction} {rest}"
        case [first, *_, last] if first == last:
            return f"same ends {first}"
        case [[a, b], *others]:
            return f"nested {a} {b} {others}"
        case (1, 2, *middle, 9):
            return f"middle {middle}"
        case [_, _, *rest]:
            return f"at least two, {rest}"
        case _:
            return "no sequence"
for value in ([], [1], (1, 2), ["go", "north", "fast", "far"], [3, 4, 5, 3], [[1, 2], 3, 4], (1, 2, 5, 6, 9), range(4), "text", {1: 2}, {1, 2}, b"ab", 5):
    print(repr(value), f(value))
