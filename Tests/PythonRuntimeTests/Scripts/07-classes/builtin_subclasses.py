# Subclasses of built-in classes: which operations keep the subclass, which texts they give.
class I(int):
    def __repr__(self): return "I(" + int.__repr__(self) + ")"
    def __str__(self): return "s" + int.__str__(self)
    def __add__(self, o): return I(int.__add__(self, o))
print(I(5), repr(I(5)), I(5) + 1, [I(3)], f"{I(5)}", f"{I(5):d}", "%s %d %r" % (I(5), I(5), I(5)), "{}".format(I(5)), format(I(5)))
class S(str):
    def __str__(self): return "S!" + str.__str__(self)
    def __repr__(self): return "S<" + str.__repr__(self) + ">"
    def __format__(self, spec): return "F[" + str.__format__(self, spec) + "]"
s = S('a')
print(s, repr(s), f"{s}", f"{s:>3}", "%s|%r" % (s, s), "{}".format(s), format(s), str(s), s + '', type(s + ''), type(s[:]), type(s.upper()), type(s * 1), type('' + s), type(s.strip()), type(s.replace('x', 'y')), type("".join([s])), type(str(s)))
class F(float):
    def __repr__(self): return "F(" + float.__repr__(self) + ")"
print(F(1.5), repr(F(1.5)), f"{F(1.5)}", f"{F(1.5):.1f}", F(1.5) + 1, [F(2)], "%s %.2f %r" % (F(1), F(1), F(1)))
class L(list):
    def __repr__(self): return "L" + list.__repr__(self)
print(L([1, 2]), [L()], L([1]) + [2], type(L([1])[:]), type(L([1]) + L()), type(L([1]) * 2), type(L([1]).copy()))
class D(dict):
    def __missing__(self, k): return k * 2
    def __repr__(self): return "D" + dict.__repr__(self)
d = D(a=1)
print(d, d['zz'], d.get('q'), type(d.copy()), type(d | {}), {**d})
class T(tuple):
    def __repr__(self): return "T" + tuple.__repr__(self)
print(T((1, 2)), type(T((1,))[:]), type(T((1,)) + (2,)), T((1,)) == (1,), hash(T((1,))) == hash((1,)))
class St(set):
    def __repr__(self): return "St" + set.__repr__(self)
print(St([1]), type(St([1]) | {2}), type(St([1]).union([2])), type(St([1]).copy()))
class By(bytes): pass
print(By(b'a'), type(By(b'a') + b''), type(By(b'a')[:]))
class B2(bytearray): pass
x = bytearray(b'ab'); x *= 2; print(x); y = x; x += b'c'; print(y); x *= 0; print(y)
from enum import Enum, IntEnum
class Co(str, Enum):
    RED = 'r'
class Nu(IntEnum):
    ONE = 1
print("%s" % Co.RED, f"{Co.RED}", "{}".format(Co.RED), str(Co.RED), repr(Co.RED), Co.RED == 'r', Co.RED.upper(), "%s %d" % (Nu.ONE, Nu.ONE), f"{Nu.ONE}", Nu.ONE + 1)
