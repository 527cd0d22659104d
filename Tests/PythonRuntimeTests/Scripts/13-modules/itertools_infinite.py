# itertools: count, cycle, repeat, islice, takewhile, dropwhile.
from itertools import count, cycle, repeat, islice, takewhile, dropwhile, chain, accumulate
print(list(islice(count(5), 3)), list(islice(count(0, 0.5), 3)), list(islice(count(10, -2), 3)), list(islice(cycle("ab"), 5)), list(repeat(7, 3)), list(islice(repeat(1), 2)))
print(list(islice("abcdef", 2)), list(islice("abcdef", 2, 4)), list(islice("abcdef", 1, None, 2)), list(takewhile(lambda n: n < 3, [1, 2, 5, 1])), list(dropwhile(lambda n: n < 3, [1, 2, 5, 1])))
print(list(chain("ab", [1])), list(chain.from_iterable([[1], [2, 3]])), list(chain()), list(map(pow, range(4), repeat(2))), count(3), repeat(5), repeat(5, 2))
print(list(accumulate([1, 2, 3])), list(accumulate([3, 1, 4], max)), list(accumulate([1, 2], initial=10)), list(accumulate([], initial=0)), list(accumulate("abc")), list(accumulate([1, 2, 3], lambda a, b: a * b)))
c = count(1)
print(next(c), next(c), c, list(zip(count(), "ab")))
for action in (lambda: islice("a", -1), lambda: list(islice("a", "b")), lambda: count("a"), lambda: chain(5).__next__(), lambda: cycle(5), lambda: repeat()):
    try:
        print(action())
    except Exception as error:
        print(type(error).__name__ + ":", error)
