# fractions: comparing and hashing across numbers.
from fractions import Fraction as F
print(F(1, 2) == 0.5, F(3) == 3, F(1, 2) == 0.5 + 0j, F(1, 3) == 1 / 3, F(1, 2) != F(2, 4), F(1, 2) < 0.6, 1 > F(1, 2), F(1, 3) <= F(1, 3), F(5) >= 5.5, F(1) < float("inf"), F(1) == float("nan"), F(1) == "1")
print(hash(F(1, 2)) == hash(0.5), hash(F(3)) == 3, hash(F(-1)), {F(1, 2): "half"}[0.5], len({F(2), 2, 2.0}), sorted([F(1, 2), 0.3, F(1, 3)]), max(F(1, 3), F(1, 2)), sum(F(1, n) for n in range(1, 10)))
