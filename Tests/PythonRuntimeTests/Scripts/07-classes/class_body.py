# What a class body sees and leaves behind.
class Config:
    size = 3
    double = size * 2
    names = [n for n in range(size)]
    if size > 2:
        label = "big"
    else:
        label = "small"
    for i in range(2):
        pass
    def method(self): return self.size, Config.double
    alias = method
    class Inner:
        value = "inner"
    lambda_attribute = lambda self: self.label
    print("in the body", __name__, __qualname__)
print(Config.double, Config.names, Config.label, Config.i, Config().method(), Config().alias(), Config.Inner.value, Config.Inner.__qualname__, Config().lambda_attribute())
def make():
    x = "enclosing"
    class Local:
        y = x
        def f(self): return x, __class__.__name__
    return Local
print(make().y, make()().f(), make().__qualname__)
class A:
    x: int = 5
    y: str
    print(__annotations__)
print(A.__annotations__, hasattr(A, "y"))
try:
    class Uses:
        a = [undefined_name]
except NameError as error:
    print(error)
class Same:
    shared = []
    def add(self, x): self.shared.append(x)
Same().add(1)
Same().add(2)
print(Same.shared)
