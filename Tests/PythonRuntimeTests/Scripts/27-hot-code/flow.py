# Generators, closures, iterators and containers in loops that are translated.
def numbers(n):
    i = 0
    while i < n:
        got = yield i
        if got is not None:
            i = got
        i += 1


def pairs(source):
    before = None
    for item in source:
        if before is not None:
            yield before, item
        before = item


def guarded(n):
    try:
        for i in range(n):
            try:
                yield i
            except KeyError:
                yield 'caught'
    finally:
        print('closed')


print(sum(a * b for a, b in pairs(numbers(900))))
print(max(numbers(800)), min(numbers(800)), list(numbers(700))[-3:])
g = numbers(10**9)
seen = [next(g)]
for i in range(700):
    seen.append(g.send(i * 2) if i % 5 == 0 else next(g))
print(len(seen), seen[-5:])
g = guarded(900)
for i in g:
    if i == 650:
        print(g.throw(KeyError))
    if i == 700:
        break
g.close()
for i in guarded(3):
    pass


def tree(n):
    if n:
        yield from tree(n - 1)
        yield n
        yield from tree(n - 1)
    return n


print(sum(tree(10)))


def failing(n):
    for i in range(n):
        if i == 777:
            raise StopIteration
        yield i


try:
    for i in failing(900):
        pass
except RuntimeError as error:
    print(i, error)


def outer(n):
    total = 0
    calls = []

    def inner(k):
        nonlocal total
        total += k
        calls.append(k)
        return total

    for i in range(n):
        inner(i)
    return total, len(calls)


print(outer(900))


class Countdown:
    def __init__(self, n):
        self.n = n

    def __iter__(self):
        return self

    def __next__(self):
        if self.n == 0:
            raise StopIteration
        self.n -= 1
        return self.n


def consume(things):
    out = []
    for source in things:
        count = 0
        for item in source:
            count += 1
        out.append((count, item))
    return out


kinds = [range(900), list(range(5)), tuple('abc'), 'hällo', '日本語', {1: 2, 3: 4}, {5}, Countdown(700), numbers(600),
         b'xyz', enumerate('ab'), zip([1], [2]), map(str, [1, 2]), reversed([1, 2, 3]), range(10, 0, -3)]
print(consume(kinds))


def index(sequence, keys):
    out = []
    for key in keys:
        try:
            out.append(sequence[key])
        except (IndexError, KeyError, TypeError) as error:
            out.append(type(error).__name__)
    return out[-8:]


keys = [0, 1, -1, 2, -2, 5, -9, True] * 100
for sequence in ([1, 2, 3], (4, 5, 6), 'xyz', 'äöü', '日本語', b'abc', range(3), {0: 'a', -1: 'b', True: 'c'}, 5):
    print(sequence, index(sequence, keys))


def store(target, keys):
    for key in keys:
        try:
            target[key] = key
        except (IndexError, TypeError) as error:
            last = type(error).__name__
    return target, last


print(store([0, 0, 0], keys))
try:
    print(store({}, keys + ['a']))
except UnboundLocalError:
    print('no error')


class Listed(list):
    def __getitem__(self, key):
        return 'own'

    def append(self, item):
        super().append(item * 2)


def build(kind, n):
    made = kind()
    for i in range(n):
        made.append(i)
    return len(made), made[0], made[-1]


print(build(list, 900), build(Listed, 900))


def unpack(items):
    total = 0
    for a, b in items:
        total += a * 2 + b
    return total


print(unpack([(i, i + 1) for i in range(900)]), unpack([[i, 1] for i in range(900)]), unpack(['12'] * 0))
try:
    unpack([(1, 2)] * 800 + [(1, 2, 3)])
except ValueError as error:
    print(error)


def truths(values):
    return [1 if value else 0 for value in values for _ in range(100)][::100], [not value for value in values]


print(truths([0, 1, '', 'a', None, 0.0, 0.5, [], [0], (), {}, True, False, Countdown(1), 10**30]))


def mixed_names(texts):
    out = []
    for text in texts:
        out.append(''.join(chr(ord(c) + 1) for c in text if isinstance(c, str) and not isinstance(c, int)))
    return out[-3:]


print(mixed_names(['abc', 'éà', '日本'] * 300))
for bad in ('ab', '', 5):
    try:
        [ord(bad) for _ in range(3)]
    except TypeError as error:
        print(error)
