# Classes as courses teach them: properties, registries, subclasses of built-in classes.
from abc import ABC, abstractmethod
class Employee(ABC):
    _count = 0
    raise_amount = 1.04
    def __init__(self, first, last, pay): self.first, self.last, self.pay = first, last, pay; Employee._count += 1; type(self)._register(self)
    @classmethod
    def _register(cls, e): cls.__dict__.get('all', []) ; print("registered", e, "in", cls.__name__)
    @property
    def email(self): return f"{self.first}.{self.last}@x.com".lower()
    @property
    def fullname(self): return f"{self.first} {self.last}"
    @fullname.setter
    def fullname(self, n): self.first, self.last = n.split(' ')
    @fullname.deleter
    def fullname(self): self.first = self.last = None
    def apply_raise(self): self.pay = int(self.pay * self.raise_amount); return self.pay
    @abstractmethod
    def role(self): pass
    def __repr__(self): return f"{type(self).__name__}({self.first!r}, {self.last!r}, {self.pay})"
    def __add__(self, o): return self.pay + (o.pay if isinstance(o, Employee) else o)
    def __radd__(self, o): return self.pay + o
    def __len__(self): return len(self.fullname)
    def __eq__(self, o): return self.fullname == o.fullname
    def __hash__(self): return hash(self.fullname)
class Dev(Employee):
    raise_amount = 1.10
    def __init__(self, f, l, p, lang="py"): super().__init__(f, l, p); self.lang = lang
    def role(self): return "dev " + self.lang
class Mgr(Employee):
    def __init__(self, *a, staff=()): super().__init__(*a); self.staff = list(staff)
    def role(self): return f"mgr of {len(self.staff)}"
    def __iter__(self): yield from self.staff
    def __contains__(self, e): return e in self.staff
    def __getitem__(self, i): return self.staff[i]
d = Dev("Ann", "Lee", 1000); m = Mgr("Bob", "Ray", 2000, staff=[d])
print(d.email, d.apply_raise(), m.apply_raise(), d.role(), m.role(), list(m), d in m, m[0] is d, len(d), d + m, sum([d, m]), d == m, {d: 1}[d])
d.fullname = "Cat Poe"; print(d, d.email); del d.fullname; print(d)
try: Employee("a", "b", 1)
except TypeError as e: print(e)
try: d.email = "x"
except AttributeError as e: print(e)
print(isinstance(d, Employee), issubclass(Dev, Employee), Dev.__mro__[1].__name__, Employee._count, Dev.raise_amount, d.__dict__, Mgr.__init__.__qualname__, d.role, sep="\n")
class Shape:
    registry = {}
    def __init_subclass__(cls, **kw): super().__init_subclass__(**kw); Shape.registry[cls.__name__.lower()] = cls
    @classmethod
    def make(cls, kind, *a): return cls.registry[kind](*a)
    def __str__(self): return f"{self.__class__.__name__} {self.area():.2f}"
class Circle(Shape):
    def __init__(self, r): self.r = r
    def area(self): import math; return math.pi * self.r ** 2
class Rect(Shape):
    def __init__(self, w, h): self.w, self.h = w, h
    def area(self): return self.w * self.h
class Square(Rect):
    def __init__(self, s): Rect.__init__(self, s, s)
for s in [Shape.make("circle", 1), Shape.make("rect", 2, 3), Shape.make("square", 2)]: print(s, s.area())
try: Shape.make("tri")
except KeyError as e: print("no", e)
try: print(Shape())
except AttributeError as e: print(e)
class Stack(list):
    def push(self, x): self.append(x)
    def peek(self): return self[-1]
    @property
    def empty(self): return not self
s = Stack([1]); s.push(2); print(s, s.peek(), s.pop(), s.empty, len(s), isinstance(s, list), s + [5], type(s + [5]))
class Default(dict):
    def __missing__(self, k): self[k] = v = []; return v
    def __setitem__(self, k, v): print("set", k); super().__setitem__(k, v)
q = Default(); q["a"].append(1); print(q, q.get("zz"), "zz" in q); q.update(b=2); print(q)
class Upper(str):
    def __new__(cls, v): return super().__new__(cls, v.upper())
    def shout(self): return self + "!"
print(Upper("abc"), Upper("x").shout(), isinstance(Upper("a"), str), Upper("a") == "A", len(Upper("abc")))
class Money(float):
    def __str__(self): return f"${self:.2f}"
    def __add__(self, o): return Money(float(self) + o)
print(Money(3) + 4.5, [Money(1)], Money(2) * 2, f"{Money(5)}", sum([Money(1), Money(2)], Money(0)))
class Counter:
    def __init__(self): self.c = 0
    def __call__(self): self.c += 1; return self.c
c = Counter(); print(c(), c(), callable(c), [c() for _ in range(2)])
def singleton(cls):
    inst = {}
    def get(*a): return inst.setdefault(cls, cls(*a)) if cls not in inst else inst[cls]
    return get
@singleton
class Conf: pass
print(Conf() is Conf())
class Logged:
    def __init__(self, f): self.f = f; self.n = 0
    def __call__(self, *a): self.n += 1; print("call", self.f.__name__, a); return self.f(*a)
@Logged
def sq(x): return x * x
print(sq(3), sq.n)
class A:
    def __enter__(self): print("in"); return self
    def __exit__(self, et, ev, tb): print("out", et and et.__name__); return et is ValueError
with A() as a: print(type(a).__name__); raise ValueError
try:
    with A(), A(): raise KeyError(1)
except KeyError as e: print("key", e)
class Lazy:
    def __getattr__(self, n): print("get", n); self.__dict__[n] = n * 2; return self.__dict__[n]
    def __setattr__(self, n, v): print("set", n); object.__setattr__(self, n, v)
    def __delattr__(self, n): print("del", n); object.__delattr__(self, n)
l = Lazy(); print(l.ab, l.ab); l.x = 1; del l.x
try: del l.zz
except AttributeError as e: print(e)
class G:
    def __getattribute__(self, n):
        if n == "secret": raise AttributeError("hidden")
        return super().__getattribute__(n)
    v = 5
try: G().secret
except AttributeError as e: print(e, G().v)
