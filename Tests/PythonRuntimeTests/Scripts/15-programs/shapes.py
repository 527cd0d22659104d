# Shapes: inheritance and polymorphism with an abstract base.
import math
from abc import ABC, abstractmethod
class Shape(ABC):
    def __init__(self, name): self.name = name
    @abstractmethod
    def area(self): ...
    @abstractmethod
    def perimeter(self): ...
    def __str__(self): return f"{self.name}: area {self.area():.2f}, perimeter {self.perimeter():.2f}"
    def __lt__(self, other): return self.area() < other.area()
class Rectangle(Shape):
    def __init__(self, w, h, name="rectangle"):
        super().__init__(name)
        self.w, self.h = w, h
    def area(self): return self.w * self.h
    def perimeter(self): return 2 * (self.w + self.h)
class Square(Rectangle):
    def __init__(self, side): super().__init__(side, side, "square")
class Circle(Shape):
    def __init__(self, r):
        super().__init__("circle")
        self.r = r
    def area(self): return math.pi * self.r ** 2
    def perimeter(self): return 2 * math.pi * self.r
class Triangle(Shape):
    def __init__(self, *sides):
        super().__init__("triangle")
        self.sides = sides
    def perimeter(self): return sum(self.sides)
    def area(self):
        s = self.perimeter() / 2
        return math.sqrt(math.prod([s, *(s - x for x in self.sides)]))
shapes = [Rectangle(2, 3), Square(2), Circle(1), Triangle(3, 4, 5)]
for shape in sorted(shapes):
    print(shape)
print(sum(s.area() for s in shapes), max(shapes).name, [type(s).__name__ for s in shapes if isinstance(s, Rectangle)])
try:
    Shape("abstract")
except TypeError as error:
    print(error)
