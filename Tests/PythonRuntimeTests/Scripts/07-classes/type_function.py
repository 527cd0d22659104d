# type with three arguments; attributes of classes.
def hello(self): return "hello from " + self.name
Person = type("Person", (), {"hello": hello, "name": "nobody", "__doc__": "made by hand"})
p = Person()
p.name = "Ann"
print(p.hello(), Person.__name__, Person.__doc__, Person, type(p), type(Person), Person.__module__)
Child = type("Child", (Person,), {})
print(Child().hello(), Child.__mro__, Child.__qualname__)
Person.__name__ = "Renamed"
print(Person, Child.__bases__[0].__name__)
Child.extra = property(lambda self: "extra")
print(Child().extra, sorted(k for k in vars(Child) if not k.startswith("_")))
for arguments in ((1, 2), ("N", (5,), {}), (5, (), {}), ("N", (), 5)):
    try:
        type(*arguments)
    except TypeError as error:
        print(error)
print(type(5), type("a"), type(None), type(type), type([]).__name__, type(3.5) is float, type(1) == int)
p.__class__ = Child
print(type(p).__name__, p.hello())
