# property: getter, setter, deleter; read-only ones.
class Circle:
    def __init__(self, radius):
        self.radius = radius
    @property
    def radius(self):
        """The radius."""
        return self._radius
    @radius.setter
    def radius(self, value):
        if value < 0:
            raise ValueError("radius must not be negative")
        self._radius = value
    @radius.deleter
    def radius(self):
        print("deleting")
        del self._radius
    @property
    def area(self):
        return round(3.14159 * self._radius ** 2, 2)
c = Circle(2)
print(c.radius, c.area, Circle.radius.__doc__, c.__dict__)
c.radius = 3
c.radius += 1
print(c.area)
for code in ("c.radius = -1", "c.area = 5", "del c.area", "Circle(-5)"):
    try:
        exec(code)
    except (ValueError, AttributeError) as error:
        print(type(error).__name__ + ":", error)
del c.radius
try:
    c.radius
except AttributeError as error:
    print(error)
class Old:
    def get(self): return self._x
    def set(self, value): self._x = value * 2
    x = property(get, set, None, "doc")
o = Old()
o.x = 5
print(o.x, Old.x.__doc__, isinstance(Old.x, property))
class Sub(Circle):
    @property
    def area(self):
        return "sub " + str(super().area)
print(Sub(1).area)
