# statistics: variance, deviation, quantiles.
from statistics import *
from fractions import Fraction
data = [2.75, 1.75, 1.25, 0.25, 0.5, 1.25, 3.5]
print(variance(data), pvariance(data), stdev(data), pstdev(data), variance(data, mean(data)), pvariance(data, 1))
print(variance([1, 2, 3, 4]), pvariance([1, 2, 3, 4]), stdev([1, 2, 3, 4, 5]), variance([Fraction(1, 6), Fraction(1, 2), Fraction(5, 3)]), pstdev([5]), variance([3, 3]))
print(quantiles([1, 2, 3, 4, 5]), quantiles([1, 2], n=3), quantiles(range(100), n=10), quantiles(data, n=4, method="inclusive"), quantiles([1, 2, 3], n=1))
