# A script that ends by an error: attribute typo.
import math
class Circle:
    def __init__(self, radius): self.radius = radius
    def area(self): return math.pi * self.raduis ** 2
c = Circle(5)
print(c.area())
