# random: the same streams for the same seeds.
import random
random.seed(42)
print(random.random(), random.random(), random.random())
print([random.randint(1, 6) for _ in range(10)], [random.randrange(10) for _ in range(10)], [random.randrange(0, 100, 5) for _ in range(5)])
print(random.uniform(1, 10), random.choice("abcdef"), [random.choice([1, 2, 3]) for _ in range(5)])
a = list(range(10))
random.shuffle(a)
print(a, random.sample(range(100), 5), random.sample("abcdef", 3), random.choices("ab", k=5), random.choices([1, 2, 3], weights=[1, 1, 8], k=6), random.choices("xyz", cum_weights=[1, 2, 10], k=3))
print(random.getrandbits(8), random.getrandbits(100), random.randbytes(4), random.getrandbits(0))
for seed in (0, 1, 2 ** 70, -5, "text", 3.5, b"bytes", 7):
    random.seed(seed)
    print(seed, random.random(), random.randint(1, 10 ** 12))
