# Calls with names and stars: binding, nesting, generators, errors and deep recursion.
def show(a, b=2, *rest, c=3, **others):
    return a, b, rest, c, others


def passed_on(*values, **names):
    return show(*values, **names)


print(show(1, c=4), show(b=5, a=6), show(1, 2, 3, d=7), passed_on(1, 2, 3, 4, c=5, z=6), passed_on(a=1))
print(show(*range(4)), show(*[1], **{"b": 2, "x": 3}), passed_on(*"ab", **dict(q=1)), show(*(), a=0))


def count_down(n, step=1):
    return 0 if n <= 0 else 1 + count_down(n=n - step, step=step)


def spread_down(*values, **names):
    return sum(values) if len(values) > 400 else spread_down(*values, len(values), **names)


print(count_down(n=500), spread_down(1, x=2))


def steps(first, last=3):
    while first < last:
        yield first
        first += 1


print(list(steps(first=1)), list(steps(*[0], **{"last": 2})), sum(steps(last=5, first=2)))


class Point:
    def __init__(self, x=0, y=0):
        self.x, self.y = x, y

    def moved(self, *, by=1):
        return Point(y=self.y + by, x=self.x + by)


point = Point(y=2).moved(by=3).moved()
print(point.x, point.y, max([3, 1, 2], key=lambda n: -n), sorted("bca", reverse=True))


def forever(*values, **names):
    return forever(*values, **names)


for attempt in (
    lambda: show(),
    lambda: show(1, a=2),
    lambda: count_down(m=1),
    lambda: show(**{1: 2}),
    lambda: show(*1),
    lambda: passed_on(1, **{"a": 2}),
    lambda: forever(1, x=2),
):
    try:
        print(attempt())
    except (TypeError, RecursionError) as error:
        print(type(error).__name__, error)
