# match on literals, alternatives, wildcard, guards.
def describe(x):
    match x:
        case 0:
            return "zero"
        case 1 | 2 | 3:
            return "small"
        case -1:
            return "minus one"
        case 2.5:
            return "two and a half"
        case "hello" | "hi":
            return "greeting"
        case None:
            return "nothing"
        case True:
            return "true"
        case int() if x > 100:
            return "huge"
        case int(n):
            return f"int {n}"
        case str() as text:
            return "text " + text
        case _:
            return "something else"
for value in (0, 2, -1, 2.5, "hi", None, True, False, 1000, 50, "other", [], 3.0):
    print(repr(value), describe(value))
match 5:
    case 6:
        print("no")
print("no case needed to fit")
match "a", 1:
    case "a", n:
        print("tuple subject", n)
match = 3
case = 4
print(match + case)
