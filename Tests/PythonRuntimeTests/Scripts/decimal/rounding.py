# decimal: quantize, round and the eight ways to round.
from decimal import *
ways = (ROUND_UP, ROUND_DOWN, ROUND_HALF_UP, ROUND_HALF_EVEN, ROUND_HALF_DOWN, ROUND_CEILING, ROUND_FLOOR, ROUND_05UP)
for text in ("7.325", "7.335", "-7.325", "7.301", "-0.005"):
    print(text, [str(Decimal(text).quantize(Decimal(".01"), rounding=way)) for way in ways], [str(Decimal(text).to_integral_value(way)) for way in ways])
print(round(Decimal("2.675"), 2), round(Decimal("2.5")), round(Decimal("-1.5")), round(Decimal("1234"), -2), Decimal("9.99").quantize(Decimal(1)), Decimal("1e5").quantize(Decimal("1e3")))
import math
print(math.floor(Decimal("-2.5")), math.ceil(Decimal("2.1")), math.trunc(Decimal("-3.9")), int(Decimal("3.9")), Decimal("1.500").normalize(), Decimal("100").normalize(), Decimal("0.00").normalize(), Decimal("1.1").same_quantum(Decimal("2.2")))
