# Seeded simulations: dice, coin, random walk, Monte Carlo, shuffled deck.
import random
random.seed(2024)
rolls = [random.randint(1, 6) + random.randint(1, 6) for _ in range(300)]
for total in range(2, 13):
    print(f"{total:2} {'*' * (rolls.count(total) // 3)}")
flips = "".join(random.choice("HT") for _ in range(40))
print(flips, flips.count("H"), max(len(run) for run in flips.replace("HT", "H T").replace("TH", "T H").split()))
x = y = 0
for _ in range(100):
    dx, dy = random.choice([(0, 1), (1, 0), (0, -1), (-1, 0)])
    x, y = x + dx, y + dy
print(x, y)
inside = sum(random.random() ** 2 + random.random() ** 2 < 1 for _ in range(1000))
print(4 * inside / 1000)
deck = [rank + suit for suit in "CDHS" for rank in "23456789TJQKA"]
random.shuffle(deck)
hands = [sorted(deck[i::4][:5]) for i in range(4)]
print(*hands, sep="\n")
print(random.sample(range(1, 50), 6), "".join(random.choices("abcdef0123456789", k=12)), round(random.gauss(100, 15), 4))
