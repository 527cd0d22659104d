# Subclasses, overriding, super().
class Animal:
    def __init__(self, name):
        self.name = name
    def speak(self):
        return "..."
    def introduce(self):
        return f"{self.name} says {self.speak()}"
class Dog(Animal):
    def speak(self):
        return "woof"
class Puppy(Dog):
    def __init__(self, name, weeks):
        super().__init__(name)
        self.weeks = weeks
    def speak(self):
        return super().speak() + "!"
class Fish(Animal):
    pass
for animal in (Animal("A"), Dog("D"), Puppy("P", 3), Fish("F")):
    print(animal.introduce(), type(animal).__name__, isinstance(animal, Dog), isinstance(animal, Animal))
print(issubclass(Puppy, Animal), issubclass(Animal, Puppy), Puppy.__bases__, Puppy.__mro__, Puppy.__base__)
print([c.__name__ for c in Animal.__subclasses__()], Animal.speak(Dog("x")), super(Puppy, Puppy("q", 1)).speak())
class Stack(list):
    def push(self, item):
        self.append(item)
    def peek(self):
        return self[-1]
s = Stack([1])
s.push(2)
print(s, s.peek(), len(s), isinstance(s, list), type(s + [1]).__name__, s == [1, 2])
class Upper(str):
    def shout(self):
        return self.upper() + "!"
class Celsius(float):
    def __repr__(self):
        return f"{float(self)}°C"
class Age(int):
    pass
print(Upper("hi").shout(), Upper("a") + "b", type(Upper("a") + "b"), Celsius(3) + 1, [Celsius(2)], Age(5) + 1, type(Age(5)), Age(5))
class Defaults(dict):
    def __missing__(self, key):
        return key * 2
d = Defaults(a=1)
print(d["a"], d["b"], d.get("b"), d, len(d))
