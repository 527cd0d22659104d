# Classes with arithmetic: polynomials and fractions of our own.
from math import gcd
class Fraction:
    def __init__(self, n, d=1):
        if d == 0:
            raise ZeroDivisionError("denominator is zero")
        g = gcd(n, d) * (1 if d > 0 else -1)
        self.n, self.d = n // g, d // g
    def __add__(self, o): o = self.of(o); return Fraction(self.n * o.d + o.n * self.d, self.d * o.d)
    def __mul__(self, o): o = self.of(o); return Fraction(self.n * o.n, self.d * o.d)
    def __sub__(self, o): return self + self.of(o) * -1
    def __truediv__(self, o): o = self.of(o); return self * Fraction(o.d, o.n)
    __radd__, __rmul__ = __add__, __mul__
    def __rsub__(self, o): return self.of(o) - self
    def __eq__(self, o): o = self.of(o); return (self.n, self.d) == (o.n, o.d)
    def __lt__(self, o): o = self.of(o); return self.n * o.d < o.n * self.d
    def __float__(self): return self.n / self.d
    def __hash__(self): return hash((self.n, self.d))
    def __repr__(self): return f"{self.n}/{self.d}" if self.d != 1 else str(self.n)
    @staticmethod
    def of(x): return x if isinstance(x, Fraction) else Fraction(x)
a, b = Fraction(1, 2), Fraction(3, -4)
print(a + b, a - b, a * b, a / b, a + 1, 1 - a, 2 * a, a == Fraction(2, 4), sorted([a, b, Fraction(1)]), float(b), sum([a, a, a]), max(a, b), {a: "half"}[Fraction(5, 10)])
try:
    a / 0
except ZeroDivisionError as error:
    print(error)
class Polynomial:
    def __init__(self, *coefficients):
        self.c = list(coefficients)
        while len(self.c) > 1 and self.c[-1] == 0:
            self.c.pop()
    def __call__(self, x):
        result = 0
        for c in reversed(self.c):
            result = result * x + c
        return result
    def __add__(self, o):
        n = max(len(self.c), len(o.c))
        return Polynomial(*[a + b for a, b in zip(self.c + [0] * (n - len(self.c)), o.c + [0] * (n - len(o.c)))])
    def __mul__(self, o):
        result = [0] * (len(self.c) + len(o.c) - 1)
        for i, a in enumerate(self.c):
            for j, b in enumerate(o.c):
                result[i + j] += a * b
        return Polynomial(*result)
    def __pow__(self, k): return Polynomial(1) if k == 0 else self * self ** (k - 1)
    def derivative(self): return Polynomial(*[i * c for i, c in enumerate(self.c)][1:] or [0])
    def __str__(self):
        terms = [f"{c}" if i == 0 else f"{'' if c == 1 else c}x{'' if i == 1 else f'^{i}'}" for i, c in enumerate(self.c) if c]
        return " + ".join(reversed(terms)) or "0"
p, q = Polynomial(1, 2), Polynomial(0, 1, 3)
print(p, "|", q, "|", p + q, "|", p * q, "|", p ** 3, "|", q.derivative(), "|", (p * q)(2), "|", Polynomial(0), "|", p + Polynomial(-1, -2))
