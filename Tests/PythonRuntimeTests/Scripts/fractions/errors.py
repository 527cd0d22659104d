# fractions: what is refused.
from fractions import Fraction as F
import copy, operator
def attempt(action):
    try:
        print(repr(action()))
    except Exception as error:
        print(type(error).__name__ + ":", error)
attempt(lambda: F(1, 2) + "a"); attempt(lambda: "a" * F(3)); attempt(lambda: F(1, 2) < "a"); attempt(lambda: F(1, 2) < 1j); attempt(lambda: F(0) ** -1); attempt(lambda: F(1, 2) / 0); attempt(lambda: F(-1, 2) / 0); attempt(lambda: F(0) / 0); attempt(lambda: F(1) // 0); attempt(lambda: F(1) % 0); attempt(lambda: F(1).limit_denominator(0)); attempt(lambda: format(F(1, 2), ".2f"))
print(copy.copy(F(1, 2)), copy.deepcopy(F(1, 2)), F(2) ** F(1, 2), F(1, 2) ** -2, 2 ** F(3), 4.0 ** F(1, 2), (-8) ** F(1, 1), pow(F(2, 3), 3))
