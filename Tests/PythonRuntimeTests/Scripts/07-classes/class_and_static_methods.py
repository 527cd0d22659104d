# classmethod and staticmethod, also through inheritance.
class Date:
    count = 0
    def __init__(self, y, m, d):
        self.y, self.m, self.d = y, m, d
        Date.count += 1
    @classmethod
    def parse(cls, text):
        return cls(*map(int, text.split("-")))
    @classmethod
    def total(cls):
        return cls.__name__, cls.count
    @staticmethod
    def valid(m):
        return 1 <= m <= 12
    def __repr__(self):
        return f"{type(self).__name__}({self.y}, {self.m}, {self.d})"
class Special(Date):
    pass
print(Date.parse("2024-02-03"), Special.parse("1999-12-31"), Date(1, 2, 3).parse("5-6-7"), Special.total(), Date.total())
print(Date.valid(13), Date(1, 1, 1).valid(1), Special.valid(5))
class Outer:
    def plain():
        return "called on the class"
    static = staticmethod(lambda x: x + 1)
    make = classmethod(lambda cls, n: (cls.__name__, n))
print(Outer.plain(), Outer.static(1), Outer().static(2), Outer.make(3))
try:
    Outer().plain()
except TypeError as error:
    print(error)
