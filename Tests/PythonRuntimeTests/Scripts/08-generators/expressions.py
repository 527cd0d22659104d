# Generator expressions: laziness, scope, nesting.
g = (n * n for n in range(4))
print(next(g), list(g), list(g), type(g).__name__)
print(sum(x for x in range(5) if x % 2), list((a, b) for a in range(2) for b in range(2)), "-".join(str(n) for n in range(3)))
data = [1, 2, 3]
lazy = (x for x in data)
data.append(4)
print(list(lazy))
factor = 2
scaled = (x * factor for x in [1, 2])
factor = 10
print(list(scaled))
try:
    (x for x in undefined_source)
except NameError as error:
    print(error)
late = (undefined_inside for x in [1])
try:
    next(late)
except NameError as error:
    print(error)
try:
    (n for n in 5)
except TypeError as error:
    print(error)
nested = ((x, y) for x in "ab" for y in (c for c in "cd"))
print(dict(enumerate(nested)), 4 in (n for n in range(10)), any(n for n in [0, 0, 3]), max((n for n in []), default="none"))
