# Descriptors: data and non-data, __set_name__.
class Positive:
    def __set_name__(self, owner, name):
        self.name = "_" + name
        print("named", owner.__name__, name)
    def __get__(self, instance, owner):
        if instance is None:
            return self
        return getattr(instance, self.name)
    def __set__(self, instance, value):
        if value <= 0:
            raise ValueError(f"{self.name[1:]} must be positive")
        setattr(instance, self.name, value)
    def __delete__(self, instance):
        print("deleted", self.name)
class Item:
    price = Positive()
    amount = Positive()
    def __init__(self, price, amount):
        self.price, self.amount = price, amount
item = Item(3, 4)
print(item.price * item.amount, item.__dict__, type(Item.price).__name__)
try:
    item.price = -1
except ValueError as error:
    print(error)
del item.price
class NonData:
    def __get__(self, instance, owner): return "descriptor", instance is None, owner.__name__
class Holder:
    attribute = NonData()
h = Holder()
print(h.attribute, Holder.attribute)
h.attribute = "instance wins"
print(h.attribute)
class Cached:
    def __init__(self, function): self.function = function
    def __get__(self, instance, owner):
        print("computing")
        value = instance.__dict__[self.function.__name__] = self.function(instance)
        return value
class Data:
    @Cached
    def total(self): return sum(range(10))
d = Data()
print(d.total, d.total)
print(Data.__dict__["total"].function.__name__, (lambda self: 1).__get__(5)())
