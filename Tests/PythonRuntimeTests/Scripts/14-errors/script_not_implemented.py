# A script that ends by an error: not implemented.
class Animal:
    def speak(self):
        raise NotImplementedError("Subclass must implement")
class Dog(Animal):
    def speek(self): return "Woof"
for a in [Dog()]:
    print(a.speak())
