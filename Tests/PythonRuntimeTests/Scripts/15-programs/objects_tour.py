# A tour: objects tour.
from dataclasses import dataclass, field, asdict, replace
from abc import ABC, abstractmethod
from enum import Enum, auto, Flag
from functools import total_ordering, cached_property, singledispatch
import string
@dataclass
class Item:
    name: str
    weight: float = 1.0
    tags: list[str] = field(default_factory=list)
    def __post_init__(self): self.name = self.name.title()
@dataclass(frozen=True, order=True)
class Point:
    x: int
    y: int = 0
    def dist(self): return (self.x ** 2 + self.y ** 2) ** .5
print(Item("sword"), Item("sword") == Item("sword"), asdict(Item("a", 2, ["x"])), Point(1, 2) < Point(2), Point(3, 4).dist(), hash(Point(1)) == hash(Point(1)), replace(Point(1, 2), y=5))
try: Point(1).x = 3
except Exception as e: print(type(e).__name__, e)
try: Item()
except TypeError as e: print(e)
class Shape(ABC):
    @abstractmethod
    def area(self): ...
    @property
    @abstractmethod
    def name(self): ...
    def describe(self): return f"{self.name} {self.area():.2f}"
try: Shape()
except TypeError as e: print(e)
class Sq(Shape):
    name = "sq"
    def __init__(self, s): self.s = s
    def area(self): return self.s ** 2
print(Sq(3).describe(), isinstance(Sq(1), Shape))
class Half(Shape):
    def area(self): return 1
try: Half()
except TypeError as e: print(e)
class Color(Enum):
    RED = 1; GREEN = 2; BLUE = auto()
    def nice(self): return self.name.lower()
print(Color.RED, Color(2), Color['BLUE'], Color.RED.nice(), list(Color), Color.RED is Color(1), Color.BLUE.value, Color.RED in Color, repr(Color.RED), {Color.RED: 1})
try: Color(9)
except ValueError as e: print(e)
try: Color['X']
except KeyError as e: print(e)
try: Color.RED = 5
except AttributeError as e: print(e)
class Perm(Flag): R = auto(); W = auto(); X = auto()
print(Perm.R | Perm.W, Perm.R in (Perm.R | Perm.X), Perm(3), ~Perm.R, Perm.R & Perm.W)
@total_ordering
class V:
    def __init__(s, n): s.n = n
    def __eq__(s, o): return s.n == o.n
    def __lt__(s, o): return s.n < o.n
print(V(1) <= V(2), V(3) >= V(2), V(1) > V(2), sorted([V(3), V(1)], key=lambda v: v.n)[0].n)
class C:
    @cached_property
    def x(self): print("computed"); return 42
c = C(); print(c.x, c.x)
@singledispatch
def show(x): return f"obj {x}"
@show.register
def _(x: int): return f"int {x}"
@show.register(list)
def _(x): return f"list {len(x)}"
print(show(1), show([1]), show('a'))
class Meta(type):
    def __new__(m, n, b, d): d['added'] = n.lower(); return super().__new__(m, n, b, d)
    def __call__(cls, *a): print("making", cls.__name__); return super().__call__(*a)
class M(metaclass=Meta): pass
print(M().added, type(M), M.__class__)
class Desc:
    def __set_name__(self, o, n): self.n = '_' + n
    def __get__(self, o, t=None): return self if o is None else getattr(o, self.n, None)
    def __set__(self, o, v):
        if v < 0: raise ValueError(f"{self.n[1:]} must be >= 0")
        setattr(o, self.n, v)
class Prod:
    price = Desc(); qty = Desc()
    def __init__(s, p, q): s.price, s.qty = p, q
p = Prod(2, 3); print(p.price * p.qty, vars(p))
try: p.price = -1
except ValueError as e: print(e)
class Base:
    def __init_subclass__(cls, /, tag=None, **kw): super().__init_subclass__(**kw); cls.tag = tag; print("sub", cls.__name__, tag)
class D1(Base, tag='x'): pass
class A:
    def hi(self): return ['A']
class B(A):
    def hi(self): return ['B'] + super().hi()
class CC(A):
    def hi(self): return ['C'] + super().hi()
class DD(B, CC):
    def hi(self): return ['D'] + super().hi()
print(DD().hi(), [k.__name__ for k in DD.mro()], DD.__mro__[1])
try:
    class X(A, B): pass
except TypeError as e: print(e)
class Vec:
    def __init__(self, *c): self.c = c
    def __add__(self, o): return Vec(*(a + b for a, b in zip(self.c, o.c)))
    def __mul__(self, k): return Vec(*(a * k for a in self.c)) if isinstance(k, (int, float)) else NotImplemented
    __rmul__ = __mul__
    def __neg__(self): return self * -1
    def __abs__(self): return sum(a * a for a in self.c) ** .5
    def __bool__(self): return any(self.c)
    def __len__(self): return len(self.c)
    def __getitem__(self, i): return self.c[i]
    def __iter__(self): return iter(self.c)
    def __contains__(self, x): return x in self.c
    def __call__(self, f): return Vec(*map(f, self.c))
    def __eq__(self, o): return isinstance(o, Vec) and self.c == o.c
    def __hash__(self): return hash(self.c)
    def __repr__(self): return f"Vec{self.c}"
    def __format__(self, s): return f"<{', '.join(format(a, s) for a in self.c)}>"
    def __matmul__(self, o): return sum(a * b for a, b in zip(self.c, o.c))
    def __getattr__(self, n):
        if n in 'xyz': return self.c['xyz'.index(n)]
        raise AttributeError(f"no {n}")
v = Vec(3, 4)
print(v + v, 2 * v, -v, abs(v), bool(Vec(0, 0)), len(v), v[0], list(v), 4 in v, v(lambda a: a + 1), {v: 1}[Vec(3, 4)], f"{v:.1f}", v @ v, v.x, v.y, v[-1:], *v)
try: v * 'a'
except TypeError as e: print(e)
try: v.q
except AttributeError as e: print(e)
try: v + 1
except AttributeError as e: print(e)
v += Vec(1, 1); print(v)
class Stack:
    def __init__(self): self._i = []
    def push(self, x): self._i.append(x)
    def pop(self):
        if not self._i: raise IndexError("pop from empty stack")
        return self._i.pop()
    def __len__(self): return len(self._i)
    def __iter__(self): return reversed(self._i)
s = Stack(); s.push(1); s.push(2); print(list(s), len(s), s.pop(), s.pop(), bool(s))
try: s.pop()
except IndexError as e: print(e)
class Node:
    def __init__(self, v, n=None): self.v, self.n = v, n
class LL:
    def __init__(self): self.h = None
    def add(self, v): self.h = Node(v, self.h); return self
    def __iter__(self):
        n = self.h
        while n: yield n.v; n = n.n
    def rev(self):
        p, c = None, self.h
        while c: c.n, p, c = p, c, c.n
        self.h = p
l = LL().add(1).add(2).add(3); print(list(l)); l.rev(); print(*l, sep='->')
print(string.ascii_lowercase[:5], string.capwords("a b"), string.Template("$x is $y").substitute(x=1, y=2))
