class Dog:
    def bark(self):

rex = Dog()
