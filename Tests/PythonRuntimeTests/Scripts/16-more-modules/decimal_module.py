# decimal.
from decimal import Decimal as D, getcontext, ROUND_HALF_UP, ROUND_DOWN, localcontext, InvalidOperation, DivisionByZero
print(D("0.1") + D("0.2"), D("0.1") + D("0.2") == D("0.3"), D(1) / D(3), D("1.10"), D("1.10") == D("1.1"), D(5), D(0.1), D("1e5"), D("-0"), repr(D("1.5")), D("2") ** D("0.5"), D("7") // 2, D("-7") % 3, D("1.25").quantize(D("0.1")), D("1.25").quantize(D("0.1"), ROUND_HALF_UP), D("2.675").quantize(D("0.01"), rounding=ROUND_DOWN), D("100").normalize(), D("1E+2") + 1, abs(D("-2")), -D("1"), D("1.20") * 3, D(10).sqrt(), int(D("3.9")), float(D("2.5")), round(D("2.675"), 2), round(D("2.5")), D("Infinity"), D("NaN"), D("3.14").as_tuple(), f"{D('1234.5'):,.2f}", sum([D("0.1")] * 10), max(D(1), D("1.5")), D("1") < 2, hash(D("1")) == hash(1), D("0.00000001"), D("1e-10"), D("123.456").to_integral_value())
getcontext().prec = 6
print(D(1) / D(7), D("123456789") + 1)
with localcontext() as context:
    context.prec = 30
    print(D(1) / D(7))
for action in (lambda: D("x"), lambda: D(1) / 0, lambda: D(0) / 0, lambda: D(1) + 1.5, lambda: D(-1).sqrt(), lambda: D(1) + "1"):
    try:
        print(action())
    except Exception as error:
        print(type(error).__name__, error)
