# statistics: means, medians, modes.
from statistics import *
from fractions import Fraction
print(mean([1, 2, 3, 4]), mean([1, 2, 3]), mean([1.5, 2.5]), mean([Fraction(1, 3), Fraction(2, 3)]), mean([True, False]), mean(x for x in (1, 2)))
print(fmean([1, 2, 4]), fmean([1, 2], [3, 1]), geometric_mean([54, 24, 36]), harmonic_mean([40, 60]), harmonic_mean([40, 60], weights=[5, 30]), harmonic_mean([0, 1]))
print(median([1, 3, 5]), median([1, 3, 5, 7]), median_low([1, 3, 5, 7]), median_high([1, 3, 5, 7]), median_grouped([1, 2, 2, 3, 4, 4, 4, 4, 4, 5]), median_grouped([52, 52, 53, 54], 5), median(["a", "b", "c"]))
print(mode([1, 1, 2, 3, 3, 3, 4]), mode("aabbb"), multimode("aabbbbccddddeeffffgg"), multimode([]))
print(mean([0.1] * 10), mean([1e308, 1e308]), mean([float("inf"), 1]), mean([1, float("nan")]), mean([10**20, 1, -10**20]))
