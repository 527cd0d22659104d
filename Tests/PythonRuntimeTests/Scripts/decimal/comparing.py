# decimal: order, equality and hashes across numbers.
from decimal import Decimal as D
from fractions import Fraction
print(D(1) == 1, D("1.0") == 1.0, D("0.1") == 0.1, D("0.1") < 0.2, D(1) != 2, D("inf") > 10**100, D(1) == "a", D("NaN") == D("NaN"), D("0.5") == Fraction(1, 2), D("-0") == 0)
print(hash(D(1)) == hash(1), hash(D("0.5")) == hash(0.5), hash(D("1e20")) == hash(10**20), hash(D("-1")), {D("1.0"): "x"}[1])
print(D(1).compare(2), D("1.0").compare_total(D("1.00")), D(3).max(2), D(3).min(D("nan")), D(-3).max_mag(2), D("1.1").copy_sign(D(-1)), D(1).is_signed(), D("nan").is_nan(), D("inf").is_infinite(), D(0).is_zero(), D(1).next_plus(), D(1).next_minus(), D(250).logb(), D(1).scaleb(3), D(12).shift(2), D(12345).rotate(1))
print(D("3.14").as_integer_ratio(), D("1e3").as_integer_ratio(), float(D("1.1")), complex(D(2)), D("2.5").real, D("2.5").imag)
