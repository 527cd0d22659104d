# An error while an object is made.
class Person:
    def __init__(self, name, age):
        if age < 0:
            raise ValueError("age must not be negative: %d" % age)
        self.name, self.age = name, age
people = [Person(name, age) for name, age in [("Ann", 3), ("Bob", -1)]]
