# classes, descriptors, metaclass, slots
class Meta(type):
    def __new__(m, n, b, d, **k): c = super().__new__(m, n, b, d); c.kw = k; return c
    def __init__(c, n, b, d, **k): super().__init__(n, b, d)
    def __call__(c, *a, **k): print('call', c.__name__, a); return super().__call__(*a, **k)
    @classmethod
    def __prepare__(m, n, b, **k): print('prepare', n, k); return {}
    def __iter__(c): return iter([1, 2])
    def __len__(c): return 7
    def __contains__(c, x): return x == 3
    def __getitem__(c, k): return k * 2
    def __repr__(c): return f'<M {c.__name__}>'
class A(metaclass=Meta, opt=1):
    def __init__(self, x=0): self.x = x
print(A(5).x, A.kw, list(A), len(A), 3 in A, A[4], A, type(A), [*A])
class D:
    def __set_name__(s, o, n): s.n = n; print('set_name', o.__name__, n)
    def __get__(s, i, o): return s if i is None else i.__dict__.get(s.n, 'unset')
    def __set__(s, i, v):
        if v < 0: raise ValueError(f'{s.n} must be >= 0')
        i.__dict__[s.n] = v
    def __delete__(s, i): del i.__dict__[s.n]
class P:
    a = D(); b = D()
p = P(); print(p.a); p.a = 4; print(p.a, vars(p)); del p.a; print(p.a, P.a is P.__dict__['a'])
try: p.b = -1
except ValueError as e: print(e)
class S:
    __slots__ = ('x', 'y')
    def __init__(s): s.x = 1
s = S()
for f in (lambda: s.y, lambda: setattr(s, 'z', 1), lambda: s.__dict__, lambda: vars(s)):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
class X:
    def __init_subclass__(cls, /, tag=None, **k): super().__init_subclass__(**k); cls.tag = tag; print('sub', cls.__name__, tag)
    def __class_getitem__(cls, i): return f'{cls.__name__}[{i}]'
class Y(X, tag='t'): pass
print(Y.tag, Y[int], X['a'])
try:
    class Z(X, foo=1): pass
except TypeError as e: print(e)
class M1: 
    def f(s): return 'M1'
class M2(M1):
    def f(s): return 'M2' + super().f()
class M3(M1):
    def f(s): return 'M3' + super().f()
class M4(M2, M3):
    def f(s): return 'M4' + super().f()
print(M4().f(), [c.__name__ for c in M4.__mro__])
try:
    class Bad(M1, M2): pass
except TypeError as e: print(e)
class Num:
    def __init__(s, v): s.v = v
    def __add__(s, o): return Num(s.v + (o.v if isinstance(o, Num) else o)) if isinstance(o, (Num, int)) else NotImplemented
    __radd__ = __add__
    def __iadd__(s, o): s.v += 100; return s
    def __eq__(s, o): return isinstance(o, Num) and s.v == o.v
    def __lt__(s, o): return s.v < o.v
    def __repr__(s): return f'Num({s.v})'
    def __bool__(s): return s.v != 0
    def __call__(s, *a): return a
    def __format__(s, spec): return f'<{spec}:{s.v}>'
    def __index__(s): return s.v
    def __enter__(s): print('enter'); return s
    def __exit__(s, *e): print('exit', e[0]); return True
n = Num(3); print(n + 1, 1 + n, sum([Num(1), Num(2)]), n == Num(3), n != Num(4), max(Num(1), Num(9)), bool(Num(0)), n(1, 2), f'{n:abc}', [10, 20, 30, 40][n], hex(n), sorted([Num(3), Num(1)]))
m = n; n += 1; print(n, m is n)
with n as q: 1 / 0
for f in (lambda: n + 'x', lambda: 'x' + n, lambda: n > 5, lambda: hash(n), lambda: n.nope, lambda: Num(), lambda: Num(1, 2), lambda: n[0], lambda: len(n), lambda: iter(n), lambda: n @ 2, lambda: -n, lambda: n <= n):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
class G:
    def __getattr__(s, n): 
        if n.startswith('x'): return n.upper()
        raise AttributeError(f'no {n}')
    def __setattr__(s, n, v): print('set', n); object.__setattr__(s, n, v)
    def __delattr__(s, n): print('del', n); object.__delattr__(s, n)
    def __dir__(s): return ['z', 'a']
g = G(); print(g.xyz); g.q = 1; del g.q; print(dir(g), hasattr(g, 'nope'), getattr(g, 'nope', 5))
class Prop:
    @property
    def v(self): "doc v"; return self._v
    @v.setter
    def v(self, x): self._v = x * 2
    @v.deleter
    def v(self): print('deleted')
    r = property(lambda s: 5)
pp = Prop(); pp.v = 4; print(pp.v, Prop.v.__doc__); del pp.v
for f in (lambda: setattr(pp, 'r', 1), lambda: delattr(pp, 'r'), lambda: Prop().v):
    try: f()
    except AttributeError as e: print(e)
print(type('Dyn', (M1,), {'k': 1, 'm': lambda s: s.k})().m(), isinstance(M4(), M1), issubclass(M4, (int, M3)), M1.__subclasses__(), M4.__bases__)
import abc
class Ab(abc.ABC):
    @abc.abstractmethod
    def a(self): ...
    @property
    @abc.abstractmethod
    def b(self): ...
class Half(Ab):
    def a(self): pass
for c in (Ab, Half):
    try: c()
    except TypeError as e: print(e)
