# A class with __init__, methods, attributes.
class Dog:
    kind = "canine"
    def __init__(self, name, age=1):
        self.name = name
        self.age = age
    def bark(self, times=1):
        return self.name + ": " + "woof " * times
    def birthday(self):
        self.age += 1
        return self
a, b = Dog("Rex"), Dog("Ada", age=5)
print(a.name, a.age, b.age, a.bark(), b.bark(2), a.kind)
a.age = 10
a.birthday().birthday()
print(a.age, b.age)
a.kind = "own"
print(a.kind, b.kind, Dog.kind)
Dog.kind = "changed"
print(a.kind, b.kind)
a.color = "brown"
print(a.__dict__, vars(b), hasattr(a, "color"), hasattr(b, "color"))
print(Dog.bark(b), type(a), type(a) is Dog, isinstance(a, Dog), a.__class__.__name__, Dog.__name__)
method = a.bark
print(method(), method.__self__ is a, method.__func__ is Dog.bark, method.__name__)
del a.kind
print(a.kind)
def free(self):
    return "free " + self.name
Dog.free = free
print(a.free())
