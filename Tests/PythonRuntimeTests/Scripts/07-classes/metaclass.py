# Metaclasses: __new__, __init__, __call__, __prepare__, keyword arguments.
class Meta(type):
    registry = []
    def __new__(mcls, name, bases, namespace, **keywords):
        print("new", name, [b.__name__ for b in bases], sorted(k for k in namespace if not k.startswith("__")), keywords)
        return super().__new__(mcls, name, bases, namespace)
    def __init__(cls, name, bases, namespace, **keywords):
        super().__init__(name, bases, namespace)
        Meta.registry.append(name)
    def __call__(cls, *args):
        print("call", cls.__name__, args)
        return super().__call__(*args)
    def __len__(cls): return 42
    def __getitem__(cls, key): return cls.__name__, key
    def __repr__(cls): return "<Meta " + cls.__name__ + ">"
class Base(metaclass=Meta):
    x = 1
    def __init__(self, value=0): self.value = value
class Derived(Base, option="on"):
    y = 2
print(Derived(5).value, Meta.registry, type(Derived), type(Base).__name__, len(Derived), Derived["k"], Derived, isinstance(Derived, Meta))
class Ordered(type):
    @classmethod
    def __prepare__(mcls, name, bases): return {"prepared": True}
class P(metaclass=Ordered):
    a = 1
print(P.prepared, P.a)
Made = type("Made", (Base,), {"z": 3, "hello": lambda self: "hello " + str(self.z)})
print(Made().hello(), Made.__name__)
class M1(type): pass
class M2(type): pass
class C1(metaclass=M1): pass
class C2(metaclass=M2): pass
try:
    class C3(C1, C2): pass
except TypeError as error:
    print(error)
