# Default values: evaluated once, shared when they can change.
def power(base, exponent=2):
    return base ** exponent
print(power(3), power(3, 3), power(exponent=1, base=9), power(2, exponent=5))
def append(item, items=[]):
    items.append(item)
    return items
print(append(1), append(2), append(3, []), append(4))
def fresh(item, items=None):
    if items is None:
        items = []
    items.append(item)
    return items
print(fresh(1), fresh(2))
x = 5
def late(value=x):
    return value
x = 6
print(late(), late.__defaults__)
def several(a, b=2, c=3, *, d=4, e):
    return a, b, c, d, e
print(several(1, e=5), several(1, 9, e=5, d=8), several.__kwdefaults__)
def expression(a=[n * 2 for n in range(3)], b=len("abc")):
    return a, b
print(expression())
