# fractions.
from fractions import Fraction as F
print(F(1, 2) + F(1, 3), F(2, 4), F("3/4"), F("0.125"), F(0.5), F(3), F(-1, -2), F(1, -2), repr(F(1, 2)), F(7, 2) // 1, F(7, 2) % 1, F(1, 2) ** 2, F(1, 2) ** -1, abs(F(-1, 2)), F(1, 2) < F(2, 3), F(1, 2) == 0.5, float(F(1, 3)), int(F(7, 2)), round(F(7, 2)), round(F(22, 7), 2), F(22, 7).numerator, F(22, 7).denominator, F(3.14159).limit_denominator(100), 1 + F(1, 2), F(1, 2) * 2.0, sum([F(1, 10)] * 10), hash(F(1, 2)) == hash(0.5), F(5).limit_denominator(), f"{F(1, 3)}", divmod(F(7, 2), 2), F(-7, 2) // 1, bool(F(0)), sorted([F(1, 2), F(1, 3)]))
for action in (lambda: F(1, 0), lambda: F("x"), lambda: F(1, 2) / 0, lambda: F(1.5, 2)):
    try:
        print(action())
    except Exception as error:
        print(type(error).__name__ + ":", error)
