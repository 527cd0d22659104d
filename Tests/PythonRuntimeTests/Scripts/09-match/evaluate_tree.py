# A little calculator over nested tuples.
def evaluate(tree):
    match tree:
        case int() | float():
            return tree
        case ("neg", x):
            return -evaluate(x)
        case (left, "+", right):
            return evaluate(left) + evaluate(right)
        case (left, "*", right):
            return evaluate(left) * evaluate(right)
        case (left, ("-" | "/") as op, right):
            a, b = evaluate(left), evaluate(right)
            return a - b if op == "-" else a / b
        case _:
            raise ValueError(f"cannot evaluate {tree!r}")
print(evaluate((1, "+", (2, "*", 3))), evaluate(("neg", ((7, "-", 2), "/", 2))))
try:
    evaluate((1, "^", 2))
except ValueError as error:
    print(error)
