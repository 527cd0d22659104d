// Programs whose control flow leaves the straight path: generators, exceptions, closures.

/// Programs whose control flow leaves the straight path: generators, exceptions, closures.
let controlPrograms: [Benchmark] = [
  Benchmark(
    "generators",
    #"""
    def numbers(limit):
        n = 0
        while n < limit:
            yield n
            n += 1

    def odd(source):
        for n in source:
            if n % 2:
                yield n

    def squares(source):
        for n in source:
            yield n * n

    def running_mean():
        total, count, mean = 0, 0, 0
        while True:
            value = yield mean
            total += value
            count += 1
            mean = total // count

    def walk(depth):
        if depth:
            yield from walk(depth - 1)
            yield depth
            yield from walk(depth - 1)

    print(sum(squares(odd(numbers(2_000_000)))))
    mean = running_mean()
    next(mean)
    for n in range(600_000):
        last = mean.send(n)
    print(last, sum(walk(16)), sum(n * 2 for n in range(1_200_000) if n % 5 == 0))

    """#),
  Benchmark(
    "exceptions",
    #"""
    class Odd(ValueError):
        def __init__(self, number):
            super().__init__(number)
            self.number = number

    def check(n):
        if n % 2:
            raise Odd(n)
        return n

    def deep(n, level):
        if level == 0:
            return check(n)
        return deep(n, level - 1)

    def parse(text):
        try:
            return int(text)
        except ValueError:
            return None
        finally:
            counts["parsed"] += 1

    counts = {"odd": 0, "even": 0, "parsed": 0, "missing": 0}
    for n in range(250_000):
        try:
            deep(n, 3)
        except Odd as error:
            counts["odd"] += error.number & 1
        else:
            counts["even"] += 1
    for n in range(150_000):
        parse("12" if n % 2 else "twelve")
        try:
            counts[n]
        except KeyError:
            counts["missing"] += 1
    print(counts)

    """#),
  Benchmark(
    "closures",
    #"""
    def counter(step):
        value = 0
        def advance(times=1):
            nonlocal value
            value += step * times
            return value
        return advance

    def compose(*functions):
        def composed(x):
            for function in functions:
                x = function(x)
            return x
        return composed

    def logged(function):
        def wrapper(*args, **options):
            return function(*args, **options)
        return wrapper

    @logged
    def mix(a, b, scale=1):
        return (a * 31 + b) * scale % 65_521

    pipeline = compose(lambda x: x + 1, lambda x: x * 2, lambda x: x - 3)
    advance = counter(3)
    total = 0
    for i in range(300_000):
        total += pipeline(i)
        advance()
        advance(times=2)
        total = mix(total, i, scale=2)
    print(total, advance(0))
    print(sum(map(lambda x: x * x, filter(lambda x: x % 3, range(400_000)))))

    """#),
]
