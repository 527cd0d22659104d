# decimal: many operations from a seeded generator.
from decimal import *
import random
random.seed(11)
contexts = [Context(prec=prec, rounding=way, traps=[]) for prec in (3, 9, 28) for way in (ROUND_HALF_EVEN, ROUND_UP, ROUND_DOWN, ROUND_HALF_UP, ROUND_FLOOR)]
def some():
    if random.random() < 0.1:
        return Decimal(random.choice(["0", "-0", "0.00", "inf", "nan", "1", "10"]))
    digits = "".join(random.choice("0123456789") for _ in range(random.randint(1, 20)))
    return Decimal(random.choice(["", "-"]) + digits).scaleb(random.randint(-12, 6))
for number in range(120):
    setcontext(random.choice(contexts).copy()); a, b = some(), some()
    print(number, a, b, a + b, a - b, a * b, a / b, a // b, a % b, a.quantize(b), a.normalize(), -a, a.to_integral_value(), a.fma(b, a), a.sqrt())
    positive = abs(a) + 1
    if positive < 10**6:
        print(positive.ln(), positive.log10(), (positive / 1000).exp(), positive ** (number % 7 - 3), positive ** Decimal("0.3"), getcontext())
