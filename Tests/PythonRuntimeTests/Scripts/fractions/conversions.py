# fractions: to other numbers and to text.
import math
from fractions import Fraction as F
x = F(22, 7)
print(int(x), float(x), complex(x), round(x), round(x, 2), round(F(5, 2)), round(F(-7, 2)), round(F(12345), -2), math.floor(x), math.ceil(-x), math.trunc(-x))
print(abs(-x), -x, +x, bool(F(0)), str(x), str(F(4)), repr(x), f"{x}", "%s %.2f" % (x, x), x.numerator, x.denominator, x.as_integer_ratio(), x.real, x.imag, x.conjugate())
print(F(3.141592653589793).limit_denominator(1000), F("3.1415926535897932").limit_denominator(10), F(1, 3).limit_denominator(2), F(-7, 5).limit_denominator(3))
