# Which of several faults of an assignment is told, and how much of a long literal.
import array


def show(target, index, value):
    try:
        target[index] = value
        print(target)
    except Exception as error:
        print(type(error).__name__, error)


for value in (b"x", "x", 256, -1, 25):
    show(bytearray(b"ab"), 5, value)
    show(bytearray(b"ab"), 0, value)
    show(array.array("b", [1, 2]), 5, value)
    show(array.array("b", [1, 2]), 0, value)
show(bytearray(b"ab"), "5", "x")
show(array.array("b"), "5", "x")
show([1], 5, "x")
for literal in ("abc" * 1000, "\n" * 1000, b"\n\xff" * 1000, "é" * 198 + "xyz"):
    try:
        int(literal)
    except ValueError as error:
        print(error)
