# timeit: how often a statement runs in a while, with a clock of one's own.
import timeit
class Clock:
    now = 0.0
    def __call__(self): Clock.now += 0.05; return Clock.now
seen = []
def work(): Clock.now += 0.01
print(timeit.Timer(work, timer=Clock()).autorange(lambda number, taken: seen.append((number, round(taken, 2))))[0], seen)
print(round(timeit.timeit(work, timer=Clock(), number=4), 2), [round(value, 2) for value in timeit.repeat(work, timer=Clock(), number=1, repeat=2)])
