# Operator methods, good and bad ones, and the messages they lead to.
class Matrix:
    def __init__(self, rows): self.rows = [list(r) for r in rows]
    def __getitem__(self, ij): i, j = ij; return self.rows[i][j]
    def __setitem__(self, ij, v): i, j = ij; self.rows[i][j] = v
    def __delitem__(self, i): del self.rows[i]
    def __len__(self): return len(self.rows)
    def __str__(self): return "\n".join(" ".join(f"{x:4}" for x in r) for r in self.rows)
    def __iadd__(self, o): self.rows = [[a + o for a in r] for r in self.rows]; return self
    def __reversed__(self): return Matrix(reversed(self.rows))
    def __enter__(self): return self
    def __exit__(self, *a): print("exit", a[0]); return True
m = Matrix([[1, 2], [3, 4]]); m[0, 1] = 9; print(m[1, 0], len(m)); m += 1; print(m); del m[0]; print(m, list(reversed(Matrix([[1], [2]])).rows))
with m: m[5, 5]
class It:
    def __init__(s, n): s.n = n
    def __iter__(s): return s
    def __next__(s):
        if s.n <= 0: raise StopIteration
        s.n -= 1; return s.n
print(list(It(3)), sum(It(4)), 2 in It(5), max(It(3)), [*It(2)], dict(zip("ab", It(2))), sorted(It(3)), tuple(It(2)))
class Seq:
    def __getitem__(s, i):
        if i > 3: raise IndexError("done")
        return i * i
    def __len__(s): return 4
print(list(Seq()), 9 in Seq(), list(reversed(Seq())), [x for x in Seq()])
class Temp:
    def __init__(s, c=0): s._c = c
    @property
    def f(s): "Fahrenheit"; return s._c * 9 / 5 + 32
    @f.setter
    def f(s, v): s._c = (v - 32) * 5 / 9
    @f.deleter
    def f(s): print("deleting"); s._c = 0
t = Temp(100); print(t.f); t.f = 32; print(t._c); del t.f; print(Temp.f.__doc__, type(Temp.f), Temp.f.fset is not None)
class Singleton:
    _i = None
    def __new__(cls, *a):
        if cls._i is None: cls._i = super().__new__(cls)
        return cls._i
print(Singleton() is Singleton(1))
class Meta(type):
    def __len__(c): return 7
    def __repr__(c): return f"<{c.__name__}!>"
    def __iter__(c): return iter("xyz")
    def __getattr__(c, n): return n.upper()
    def __contains__(c, x): return x == 1
    def __instancecheck__(c, o): return o == 5
class K(metaclass=Meta): pass
print(len(K), K, list(K), K.foo, 1 in K, isinstance(5, K), isinstance(K(), K), type(K()))
class Rec:
    def __init__(s): s.me = s
    def __repr__(s): return f"Rec({s.me is s})"
print(Rec())
class Cmp:
    def __init__(s, v): s.v = v
    def __eq__(s, o): return NotImplemented
    def __lt__(s, o): return s.v < o.v if isinstance(o, Cmp) else NotImplemented
print(Cmp(1) == Cmp(1), Cmp(1) != Cmp(1), Cmp(1) < Cmp(2), Cmp(1) > Cmp(2), sorted([Cmp(3), Cmp(1)])[0].v)
try: Cmp(1) < 5
except TypeError as e: print(e)
try: Cmp(1) <= Cmp(2)
except TypeError as e: print(e)
class Num:
    def __init__(s, v): s.v = v
    def __radd__(s, o): return f"radd {o}"
    def __rsub__(s, o): return f"rsub {o}"
    def __pow__(s, o, m=None): return f"pow {o} {m}"
    def __divmod__(s, o): return ("dm", o)
    def __int__(s): return s.v
    def __index__(s): return s.v
    def __float__(s): return s.v + .5
    def __round__(s, n=None): return f"round {n}"
    def __invert__(s): return "inv"
    def __pos__(s): return "pos"
    def __rshift__(s, o): return "rsh"
n = Num(3); print(1 + n, 1 - n, n ** 2, pow(n, 2, 5), divmod(n, 2), int(n), [0, 1, 2, 3][n], float(n), round(n), round(n, 2), ~n, +n, n >> 1, hex(n), range(n), "a" * n, sum([n]), chr(Num(65)), bin(n))
for t in ("n + 1", "n - 1", "n * 2", "n / 1", "n @ 1", "n < 1", "-n", "abs(n)", "n()", "n[0]", "n[0] if 0 else len(n)", "iter(n)", "n in n", "1 in n", "n.x", "del_", "n & 1", "n += 1", "hash(n) == hash(n)", "str(n)[:17]", "bool(n)", "complex(n)", "with_", "n // 1", "n % 1", "n << 1", "n | 1", "divmod(1, n)", "2 ** n"):
    try: print(t, '->', eval(t))
    except Exception as e: print(t, '!', type(e).__name__, str(e).split(' at 0x')[0])
class Bad:
    def __str__(s): return 5
    def __repr__(s): return None
    def __len__(s): return -1
    def __bool__(s): return "x"
    def __iter__(s): return 5
    def __hash__(s): return "a"
    def __int__(s): return "b"
    def __index__(s): return 1.5
    def __float__(s): return 1
    def __contains__(s, x): return "yes"
    def __format__(s, f): return 7
    def __call__(s): return self
b = Bad()
for t in ("str(b)", "repr(b)", "len(b)", "bool(b)", "iter(b)", "list(b)", "hash(b)", "int(b)", "[1][b]", "float(b)", "1 in b", "f'{b}'", "format(b)", "b()", "print(b)", "'%s' % b", "{b}", "if_", "not b", "range(b)", "b < b", "sum(b)", "max(b)"):
    try: print(t, '->', eval(t))
    except Exception as e: print(t, '!', type(e).__name__, e)
class P:
    def __init__(self): return 5
try: P()
except TypeError as e: print(e)
class Q:
    def __new__(cls): return 5
print(Q())
class R:
    def __init__(self, a): pass
class S(R):
    def __init__(self): super().__init__()
try: S()
except TypeError as e: print(e)
try: super().foo
except RuntimeError as e: print(e)
class T:
    a = 1
    def f(self): return self.b
try: T().f()
except AttributeError as e: print(e)
try: T.b
except AttributeError as e: print(e)
try: T().a()
except TypeError as e: print(e)
try: T.f()
except TypeError as e: print(e)
try: T().f(1)
except TypeError as e: print(e)
try: T(1)
except TypeError as e: print(e)
try:
    class U(T, T): pass
except TypeError as e: print(e)
try:
    class V(5): pass
except TypeError as e: print(e)
try:
    class W(bool): pass
except TypeError as e: print(e)
try:
    class X(int, str): pass
except TypeError as e: print(e)
T.g = lambda self: "added"; print(T().g(), hasattr(T, 'g'), getattr(T(), 'zz', 'dflt')); del T.g
try: T().g
except AttributeError as e: print(e)
setattr(T, 'k', 5); print(T.k, T.__dict__['k'], 'k' in vars(T)); o = T(); o.a = 2; print(T.a, o.a, o.__dict__); del o.a; print(o.a)
print(T.__name__, T.__class__, o.__class__.__name__, T.__dict__.keys() >= {'a', 'f'}, isinstance(o, T), type(o) is T, o.__module__, T.__mro__)
