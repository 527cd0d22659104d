# __new__, singletons, immutable subclasses.
class Singleton:
    instance = None
    def __new__(cls, *args):
        if cls.instance is None:
            cls.instance = super().__new__(cls)
            print("created")
        return cls.instance
    def __init__(self, value=None): self.value = value
a, b = Singleton(1), Singleton(2)
print(a is b, a.value)
class Pair(tuple):
    def __new__(cls, a, b): return super().__new__(cls, (a, b))
    @property
    def first(self): return self[0]
p = Pair(1, 2)
print(p, p.first, len(p), isinstance(p, tuple), p == (1, 2))
class Inches(float):
    def __new__(cls, cm): return float.__new__(cls, cm / 2.54)
print(Inches(254))
class Other:
    def __new__(cls): return "not an Other"
    def __init__(self): print("never called")
print(Other())
class InitReturns:
    def __init__(self): return 5
try:
    InitReturns()
except TypeError as error:
    print(error)
print(object.__new__(Singleton) is a, Pair.__new__(Pair, 3, 4))
try:
    object(5)
except TypeError as error:
    print(error)
