# __slots__: no other attributes.
class Point:
    __slots__ = ("x", "y")
    def __init__(self, x, y): self.x, self.y = x, y
p = Point(1, 2)
p.x += 5
print(p.x, p.y, Point.__slots__, hasattr(p, "__dict__"))
for code in ("p.z = 1", "p.__dict__", "del p.x; p.x", "del p.x"):
    try:
        exec(code)
    except AttributeError as error:
        print(error)
class Point3(Point):
    __slots__ = ["z"]
q = Point3(1, 2)
q.z = 3
print(q.z, q.x)
class Loose(Point):
    pass
l = Loose(1, 2)
l.anything = 5
print(l.__dict__, l.x)
class One:
    __slots__ = "only"
o = One()
try:
    o.only
except AttributeError as error:
    print(error)
try:
    class Clash:
        __slots__ = ("a",)
        a = 1
except ValueError as error:
    print(error)
