# statistics: two variables.
from statistics import *
x, y = [1, 2, 3, 4, 5, 6, 7, 8, 9], [1, 2, 3, 1, 2, 3, 1, 2, 3]
print(covariance(x, y), correlation(x, x), correlation(x, [-v for v in x]), correlation(x, y))
print(linear_regression([1971, 1975, 1979, 1982, 1983], [1, 2, 3, 4, 5]), linear_regression(x, y, proportional=True))
slope, intercept = linear_regression([1, 2, 3], [2, 4, 6])
print(slope, intercept)
