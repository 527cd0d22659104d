# Dotted names are values; plain names bind, and stay bound.
class Color:
    RED = 1
    GREEN = 2
def f(x):
    match x:
        case Color.RED:
            return "red"
        case Color.GREEN:
            return "green"
        case other:
            return f"other {other}"
print(f(1), f(2), f(3))
match [1, [2, 3]]:
    case [a, [b, c] as pair]:
        print(a, b, c, pair)
print(a, pair)
match {"k": (1, 2)}:
    case {"k": (x, y)}:
        print(x, y)
match 5:
    case x if x < 3:
        print("no")
    case _:
        print("x is bound by the failed case:", x)
match (1, "a", True):
    case (int(i), str(s), bool(t)):
        print(i, s, t)
command = "move 10 20"
match command.split():
    case ["move", x, y]:
        print("moving", int(x) + int(y))
    case ["quit"]:
        print("bye")
match -3.5, 1 + 2j, "ab" "cd":
    case -3.5, 1 + 2j, "abcd":
        print("literals")
