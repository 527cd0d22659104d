# match on classes, with keywords and __match_args__.
class Point:
    __match_args__ = ("x", "y")
    def __init__(self, x, y):
        self.x, self.y = x, y
class Circle:
    def __init__(self, center, radius):
        self.center, self.radius = center, radius
def f(shape):
    match shape:
        case Point(0, 0):
            return "origin"
        case Point(x, 0):
            return f"on the x axis at {x}"
        case Point(x=0, y=y):
            return f"on the y axis at {y}"
        case Point(x, y) if x == y:
            return f"diagonal {x}"
        case Point() as p:
            return f"point {p.x} {p.y}"
        case Circle(center=Point(0, 0), radius=r):
            return f"centered circle {r}"
        case Circle(radius=(1 | 2) as r):
            return f"small circle {r}"
        case [Point(), Point()]:
            return "two points"
        case int(n) | float(n):
            return f"number {n}"
        case dict():
            return "dict"
        case _:
            return "unknown"
for value in (Point(0, 0), Point(3, 0), Point(0, 4), Point(5, 5), Point(1, 2), Circle(Point(0, 0), 9), Circle(Point(1, 0), 2), Circle(None, 7),
              [Point(1, 1), Point(2, 2)], 3, 2.5, {}, "x"):
    print(f(value))
try:
    match Point(1, 2):
        case Point(1, 2, 3):
            pass
except TypeError as error:
    print(error)
try:
    match Circle(1, 2):
        case Circle(1):
            pass
except TypeError as error:
    print(error)
try:
    match 5:
        case len():
            pass
except TypeError as error:
    print(error)
