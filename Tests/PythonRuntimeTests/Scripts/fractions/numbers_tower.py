# numbers: the abstract classes of numbers.
import numbers
from fractions import Fraction
for value in (1, True, 1.5, 1j, Fraction(1, 2), "1"):
    print(value, [cls.__name__ for cls in (numbers.Number, numbers.Complex, numbers.Real, numbers.Rational, numbers.Integral) if isinstance(value, cls)])
print(issubclass(numbers.Integral, numbers.Rational), Fraction.__mro__[1:], numbers.__all__)
try:
    numbers.Real()
except TypeError as error:
    print(str(error)[:60])
