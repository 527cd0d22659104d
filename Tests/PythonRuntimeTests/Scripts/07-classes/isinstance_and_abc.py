# isinstance with tuples and unions; duck typing; abstract base classes.
from abc import ABC, abstractmethod
print(isinstance(1, (str, int)), isinstance(1, int | str), isinstance(True, int), isinstance(None, type(None)), isinstance([], object), isinstance("a", str | None))
print(issubclass(bool, (str, int)), issubclass(int, int | str))
class Shape(ABC):
    @abstractmethod
    def area(self): ...
    @property
    @abstractmethod
    def name(self): ...
    def describe(self): return f"{self.name} of area {self.area()}"
class Square(Shape):
    def __init__(self, s): self.s = s
    def area(self): return self.s ** 2
    name = "square"
class Half(Shape):
    def area(self): return 0
print(Square(3).describe(), Shape.__abstractmethods__ == {"area", "name"}, isinstance(Square(1), Shape))
for cls in (Shape, Half):
    try:
        cls()
    except TypeError as error:
        print(error)
class Duck:
    def quack(self): return "quack"
class Robot:
    def quack(self): return "beep"
for thing in (Duck(), Robot(), 5):
    try:
        print(thing.quack())
    except AttributeError as error:
        print(error)
for arguments in ((1, 5), (1, "int"), (1, [int])):
    try:
        isinstance(*arguments)
    except TypeError as error:
        print(error)
try:
    issubclass(5, int)
except TypeError as error:
    print(error)
