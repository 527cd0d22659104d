# Each operand of a chain is evaluated once, and no further than needed.
def show(value):
    print("eval", value)
    return value
print(show(1) < show(2) < show(3))
print(show(3) < show(2) < show(1))
print(show(1) == show(1) != show(2) in [show(2)])
print(1 < 2 > 1 != 9, 0 <= 5 < 10, "a" < "b" < "c", 1 < 3 not in [1])
print(show(0) and show(1), show(2) or show(3), not show(0))
print(show(1) if show(0) else show(5))
