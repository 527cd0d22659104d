# Changing classes and instances after the fact.
class Bird:
    def fly(self): return "flies"
b = Bird()
Bird.fly = lambda self: "changed for all"
print(b.fly())
b.fly = lambda: "own function, no self"
print(b.fly(), Bird().fly())
import types
b.walk = types.MethodType(lambda self: type(self).__name__ + " walks", b)
print(b.walk())
Bird.__len__ = lambda self: 7
print(len(b))
b.__len__ = lambda: 99
print(len(b), b.__len__())
del Bird.fly
try:
    Bird().fly()
except AttributeError as error:
    print(error)
Bird.__call__ = lambda self, x: x * 2
print(b(4), callable(b))
try:
    int.double = 5
except TypeError as error:
    print(error)
try:
    Bird.nothing
except AttributeError as error:
    print(error)
try:
    del Bird.nothing
except AttributeError as error:
    print(error)
