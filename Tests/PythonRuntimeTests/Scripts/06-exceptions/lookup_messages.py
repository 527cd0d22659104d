# NameError and AttributeError messages as a program sees them.
import math
class Dog:
    def __init__(self):
        self.name = "Rex"
def attempt(action):
    try:
        action()
    except (NameError, AttributeError) as error:
        print(type(error).__name__ + ":", error)
dog = Dog()
attempt(lambda: dog.nam)
attempt(lambda: dog.bark())
attempt(lambda: Dog.bark)
attempt(lambda: undefined)
attempt(lambda: math.squareroot)
attempt(lambda: None.x)
attempt(lambda: (5).x)
attempt(lambda: [].x)
attempt(lambda: len.x)
attempt(lambda: attempt.x)
attempt(lambda: int.x)
attempt(lambda: setattr(5, "x", 1))
attempt(lambda: setattr([], "x", 1))
attempt(lambda: delattr(dog, "zzz"))
attempt(lambda: setattr("s", "upper", 1))
attempt(lambda: setattr(object(), "x", 1))
