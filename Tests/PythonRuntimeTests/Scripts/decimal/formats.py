# decimal: format specifications.
from decimal import Decimal as D
for number, specification in [("1234567.891", ","), ("1234567.891", ",.2f"), ("1.5", "10"), ("1.5", "<10"), ("-1.5", "010"), ("1.5", "+.3f"), ("0.000123", "e"), ("123.456", ".2e"), ("123.456", ".2g"), ("0.5", "%"), ("0.12345", ".1%"), ("1e10", "f"), ("1e10", ""), ("nan", "10"), ("-inf", "010.2f"), ("123456789", "020,"), ("1.5", "*^11.3f"), ("0", ".3e"), ("12.5", ".0f"), ("13.5", ".0f"), ("-0.001", "z.1f"), ("1e3", "g"), ("1.5", "E")]:
    print(number, specification, repr(format(D(number), specification)))
print(f"{D('3.14159'):.2f} {D(2):>8.3f}", "%s %.2f %d" % (D("1.50"), D("2.345"), D("7.9")))
for specification in ("x", "d", ".f", ",n"):
    try:
        format(D(1), specification)
    except ValueError as error:
        print(error)
