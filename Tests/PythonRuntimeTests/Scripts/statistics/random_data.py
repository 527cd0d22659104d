# statistics: many samples from a seeded generator.
import random
from statistics import *
random.seed(1)
for number in range(60):
    data = [random.choice([random.random(), random.gauss(5, 100), random.randint(-50, 50)]) for _ in range(random.randint(2, 30))]
    other = [value * 2 + random.random() for value in data]
    print(number, mean(data), fmean(data), median(data), variance(data), pvariance(data), stdev(data), pstdev(data))
    print(quantiles(data, n=3), covariance(data, other), correlation(data, other), linear_regression(data, other))
