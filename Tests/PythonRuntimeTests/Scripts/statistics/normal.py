# statistics: the normal distribution.
from statistics import NormalDist
heights = NormalDist(100, 15)
print(heights, heights.mean, heights.median, heights.mode, heights.stdev, heights.variance)
print(heights.pdf(110), heights.cdf(120), heights.inv_cdf(0.3), heights.inv_cdf(0.001), heights.quantiles(5), heights.zscore(130))
print(heights.overlap(NormalDist(110, 20)), heights.overlap(NormalDist(110, 15)), heights + 5, heights - NormalDist(1, 2), heights * 2, heights / 3, -heights, 5 - heights)
print(heights == NormalDist(100, 15), hash(heights) == hash(NormalDist(100, 15)), heights.samples(3, seed=5), NormalDist.from_samples([1, 2, 4]))
