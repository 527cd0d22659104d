# statistics: what is refused.
from statistics import *
def attempt(function, *arguments, **names):
    try:
        print(function(*arguments, **names))
    except Exception as error:
        print(type(error).__name__ + ":", error)
for function in (mean, fmean, geometric_mean, harmonic_mean, median, median_low, median_high, median_grouped, mode, variance, pvariance, stdev, pstdev, quantiles):
    attempt(function, [])
attempt(variance, [1]); attempt(stdev, [1]); attempt(quantiles, [1]); attempt(quantiles, [1, 2], n=0); attempt(quantiles, [1, 2], method="x"); attempt(harmonic_mean, [-1, 2]); attempt(geometric_mean, [0, 1])
attempt(covariance, [1, 2], [1]); attempt(correlation, [1, 1], [2, 3]); attempt(linear_regression, [1, 1], [2, 3]); attempt(fmean, [1, 2], [1]); attempt(fmean, [1, 2], [0, 0]); attempt(mean, ["a", "b"]); attempt(mean, [1, None]); attempt(mean, 5)
attempt(NormalDist, 0, -1); attempt(NormalDist(0, 0).pdf, 1); attempt(NormalDist().inv_cdf, 0); attempt(NormalDist().overlap, 3)
print(issubclass(StatisticsError, ValueError), StatisticsError.__module__)
