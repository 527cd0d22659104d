# collections.namedtuple.
from collections import namedtuple
Point = namedtuple("Point", ["x", "y"])
p = Point(1, y=2)
print(p, p.x, p[1], p._fields, p._asdict(), p._replace(x=9), Point._make([5, 6]), tuple(p), p == (1, 2), len(p), isinstance(p, tuple), hash(p) == hash((1, 2)))
x, y = p
print(x + y, p + (3,), sorted([Point(2, 1), Point(1, 5)]), max(p), Point.__doc__, Point.x.__doc__, Point.__name__, repr(Point(x="a", y=None)))
D = namedtuple("D", "a b c", defaults=[10, 20])
print(D(1), D._field_defaults, namedtuple("R", "a def a", rename=True)._fields, namedtuple("S", "x, y z")(1, 2, 3))
class Better(namedtuple("Better", "w h")):
    __slots__ = ()
    @property
    def area(self): return self.w * self.h
    def __str__(self): return f"{self.w}x{self.h}"
b = Better(2, 3)
print(b, repr(b), b.area, b._replace(w=5))
def attempt(action):
    try:
        print(action())
    except Exception as error:
        print(type(error).__name__ + ":", error)
attempt(lambda: Point(1)); attempt(lambda: Point(1, 2, 3)); attempt(lambda: Point(1, z=2)); attempt(lambda: setattr(p, "x", 5)); attempt(lambda: p.z); attempt(lambda: p[5])
attempt(lambda: namedtuple("X", "a a")); attempt(lambda: namedtuple("X", "class")); attempt(lambda: namedtuple("X", "_a")); attempt(lambda: p._replace(q=1)); attempt(lambda: namedtuple("1X", "a")); attempt(lambda: Point._make([1]))
match p:
    case Point(1, b):
        print("matched", b)
