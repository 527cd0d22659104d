# random: what it refuses.
import random
def attempt(action):
    try:
        print(action())
    except Exception as error:
        print(type(error).__name__ + ":", error)
attempt(lambda: random.choice([])); attempt(lambda: random.randint(5, 1)); attempt(lambda: random.randrange(0)); attempt(lambda: random.sample([1], 2)); attempt(lambda: random.choice(5)); attempt(lambda: random.shuffle((1, 2)))
attempt(lambda: random.sample({1, 2}, 1)); attempt(lambda: random.randint(1)); attempt(lambda: random.randrange(1, 2, 0)); attempt(lambda: random.choices([], k=1)); attempt(lambda: random.seed([])); attempt(lambda: random.choices([1], weights=[1, 2]))
attempt(lambda: random.getrandbits(-1)); attempt(lambda: random.choice({1: 2})); attempt(lambda: random.sample([1, 2], -1)); attempt(lambda: random.choices([1, 2], weights=[0, 0]))
