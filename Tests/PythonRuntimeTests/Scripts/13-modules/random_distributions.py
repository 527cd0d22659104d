# random: distributions and Random objects.
import random
r = random.Random(123)
print(r.random(), r.gauss(0, 1), r.gauss(0, 1), r.normalvariate(10, 2), r.expovariate(1), r.triangular(0, 10, 5), r.betavariate(1, 2), r.gammavariate(2, 1), r.lognormvariate(0, 1), r.paretovariate(3), r.weibullvariate(1, 2), r.vonmisesvariate(0, 1))
s = random.Random(123)
state = s.getstate()
first = [s.random() for _ in range(3)]
s.setstate(state)
print(first == [s.random() for _ in range(3)], len(state[1]), state[0], s.sample([1, 2, 3, 4], k=2), s.sample("ab", k=3, counts=[2, 2]))
big = random.Random(1)
print(big.randrange(2 ** 100), big.randint(-10, -5), [big.choice(range(1000)) for _ in range(4)])
x = list("abcdefghij")
big.shuffle(x)
print(x, big.sample(range(10 ** 6), 4), sum(big.random() for _ in range(1000)))
