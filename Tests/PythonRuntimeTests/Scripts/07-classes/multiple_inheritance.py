# The C3 order, cooperative super, and orders that cannot be.
class A:
    def who(self): return "A"
    def chain(self): return ["A"]
class B(A):
    def who(self): return "B" + super().who()
    def chain(self): return ["B"] + super().chain()
class C(A):
    def who(self): return "C" + super().who()
    def chain(self): return ["C"] + super().chain()
class D(B, C):
    def who(self): return "D" + super().who()
    def chain(self): return ["D"] + super().chain()
print(D().who(), D().chain(), [c.__name__ for c in D.__mro__], [c.__name__ for c in D.mro()])
class X: pass
class Y: pass
class Z: pass
class XY(X, Y): pass
class YZ(Y, Z): pass
class M(XY, YZ, Z): pass
print([c.__name__ for c in M.__mro__])
for code in ("class Bad(A, B): pass", "class Bad(X, X): pass", "class Bad(object, A): pass", "class Bad(int, str): pass", "class Bad(5): pass", "class Bad(bool): pass", "class Bad(type(None)): pass"):
    try:
        exec(code)
    except TypeError as error:
        print(error)
class Mixin:
    def describe(self): return "I am " + self.name
class Thing(Mixin):
    name = "thing"
print(Thing().describe())
