# An error in methods, called through inheritance.
class Shape:
    def area(self):
        raise NotImplementedError("area of " + type(self).__name__)
    def describe(self):
        return f"area {self.area()}"
class Square(Shape):
    def __init__(self, side):
        self.side = side
    def area(self):
        return self.side ** 2
class Blob(Shape):
    pass
print(Square(2).describe())
print(Blob().describe())
