# What a translation relies on changes while it runs: classes, instances, globals, built-ins, functions.
class Point:
    kind = 'point'

    def __init__(self, x):
        self.x = x

    def value(self):
        return self.x


class Other:
    def __init__(self, x):
        self.y = 0
        self.x = x * 10

    def value(self):
        return -self.x


class Slots:
    __slots__ = ('x',)

    def __init__(self, x):
        self.x = x

    def value(self):
        return self.x + 0.5


class Computed:
    def __init__(self, x):
        self._x = x

    @property
    def x(self):
        return self._x + 1000

    def value(self):
        return self.x

    def __getattr__(self, name):
        return name


def total(objects):
    result = 0
    for thing in objects:
        result += thing.x + thing.value()
    return result


points = [Point(i) for i in range(900)]
print(total(points))
print(total([Other(i) for i in range(900)]), total([Slots(i) for i in range(900)]))
print(total([Computed(i) for i in range(900)]))
print(total([cls(i) for i in range(300) for cls in (Point, Other, Slots, Computed)]))
Point.value = lambda self: 1
print(total(points))
Point.x = property(lambda self: 7, lambda self, value: None)
print(total(points))
del Point.x
points[3].value = lambda: 5000
print(total(points))
points[5].__dict__['x'] = 100000
print(total(points))
del points[7].x
try:
    total(points)
except AttributeError as error:
    print(error)


def fill(count):
    made = []
    for i in range(count):
        thing = Point(i)
        thing.extra = i
        if i % 3 == 0:
            thing.third = True
        thing.x += 1
        made.append(thing)
    return sum(thing.extra + thing.x for thing in made), sum(hasattr(t, 'third') for t in made)


print(fill(900))
limit = 10


def use_global(n):
    count = 0
    for i in range(n):
        if i > limit:
            count += 1
        count += len('ab')
    return count


print(use_global(900))
limit = 800
print(use_global(900))


def len(text):
    return 100


print(use_global(900))
del len
print(use_global(900))
del limit
try:
    use_global(900)
except NameError as error:
    print(error)
limit = 2.5
print(use_global(900))


def step(n):
    return n + 1


def run(n):
    for _ in range(900):
        n = step(n)
    return n


print(run(0))
step.__code__ = (lambda n: n + 2).__code__
print(run(0))
step.__defaults__ = (5,)
step = lambda n, by=3: n + by
print(run(0))
step = int
print(run(0))
step = str.upper
print(run('a'))
step = [].append
print(run(1))


def depth(n):
    return 0 if n == 0 else 1 + depth(n - 1)


print(depth(700), depth(900))
try:
    depth(5000)
except RecursionError as error:
    print(error)
print(depth(800))


def catch(n):
    caught = 0
    for i in range(n):
        try:
            if i % 3 == 0:
                raise ValueError(i)
            if i % 7 == 0:
                [][i]
            caught += 1
        except ValueError as error:
            caught += error.args[0]
        except IndexError:
            continue
        finally:
            caught -= 1
    return caught


print(catch(900))


def unbound(flag):
    for i in range(900):
        if i == 850 and flag:
            del value
        if not flag or i < 850:
            value = i
    return value


print(unbound(False))
try:
    unbound(True)
except UnboundLocalError as error:
    print(error)
