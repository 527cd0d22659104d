# Operator methods, reflected ones and in-place ones.
class Vector:
    def __init__(self, x, y): self.x, self.y = x, y
    def __repr__(self): return f"Vector({self.x}, {self.y})"
    def __add__(self, other):
        if isinstance(other, Vector):
            return Vector(self.x + other.x, self.y + other.y)
        return NotImplemented
    def __sub__(self, other): return Vector(self.x - other.x, self.y - other.y)
    def __mul__(self, k): return Vector(self.x * k, self.y * k)
    def __rmul__(self, k): return self * k
    def __neg__(self): return Vector(-self.x, -self.y)
    def __pos__(self): return self
    def __abs__(self): return (self.x ** 2 + self.y ** 2) ** 0.5
    def __eq__(self, other): return isinstance(other, Vector) and (self.x, self.y) == (other.x, other.y)
    def __bool__(self): return bool(self.x or self.y)
    def __matmul__(self, other): return self.x * other.x + self.y * other.y
    def __iadd__(self, other):
        self.x += other.x; self.y += other.y
        return self
v, w = Vector(3, 4), Vector(1, 2)
print(v + w, v - w, v * 2, 3 * v, -v, +v, abs(v), v == Vector(3, 4), v != w, bool(Vector(0, 0)), not v, v @ w)
u = v
v += w
print(u is v, u)
for action in (lambda: v + 1, lambda: 1 + v, lambda: v - 1, lambda: v / 2, lambda: ~v, lambda: v < w, lambda: hash(v)):
    try:
        print(action())
    except Exception as error:
        print(type(error).__name__ + ":", error)
class Log:
    def __getattr__(self, name):
        raise AttributeError(name)
    def __truediv__(self, o): return "truediv", o
    def __floordiv__(self, o): return "floordiv", o
    def __mod__(self, o): return "mod", o
    def __divmod__(self, o): return "divmod", o
    def __pow__(self, o, m=None): return "pow", o, m
    def __lshift__(self, o): return "lshift", o
    def __rshift__(self, o): return "rshift", o
    def __and__(self, o): return "and", o
    def __or__(self, o): return "or", o
    def __xor__(self, o): return "xor", o
    def __invert__(self): return "invert"
    def __radd__(self, o): return "radd", o
    def __rsub__(self, o): return "rsub", o
    def __rtruediv__(self, o): return "rtruediv", o
    def __rpow__(self, o): return "rpow", o
    def __rmod__(self, o): return "rmod", o
    def __rand__(self, o): return "rand", o
    def __isub__(self, o): return "isub"
x = Log()
print(x / 1, x // 1, x % 1, divmod(x, 1), x ** 2, pow(x, 2, 3), x << 1, x >> 1, x & 1, x | 1, x ^ 1, ~x, 1 + x, 1 - x, 1 / x, 2 ** x, 5 % x, 1 & x)
x -= 1
print(x)
