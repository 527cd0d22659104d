# A worked example: every way of giving work to a pool, and what comes back when the work fails or takes too long.
import multiprocessing
import time


def calculate(function, arguments):
    return f"{function.__name__}{tuple(arguments)} = {function(*arguments)}"


def calculate_all(arguments):
    return calculate(*arguments)


def multiply(a, b):
    time.sleep(0.001)
    return a * b


def add(a, b):
    return a + b


def reciprocal(x):
    return 1.0 / (x - 5.0)


def cube(x):
    return x**3


def nothing(x):
    pass


def failure(call):
    try:
        call()
    except ZeroDivisionError:
        return "ZeroDivisionError, as expected"
    return "no error"


if __name__ == "__main__":
    with multiprocessing.Pool(3) as pool:
        tasks = [(multiply, (i, 7)) for i in range(5)] + [(add, (i, 8)) for i in range(5)]
        later = [pool.apply_async(calculate, task) for task in tasks]
        in_order = pool.imap(calculate_all, tasks)
        unordered = pool.imap_unordered(calculate_all, tasks)
        for result in later:
            print("apply_async", result.get())
        for line in in_order:
            print("imap", line)
        for line in sorted(unordered):
            print("imap_unordered", line)
        for line in pool.map(calculate_all, tasks):
            print("map", line)

        print(failure(lambda: pool.apply(reciprocal, (5,))))
        print(failure(lambda: pool.map(reciprocal, range(10))))
        print(failure(lambda: list(pool.imap(reciprocal, range(10)))))
        steps = pool.imap(reciprocal, range(10))
        for i in range(10):
            try:
                x = next(steps)
            except ZeroDivisionError:
                print("ZeroDivisionError at", i)
            except StopIteration:
                break
            else:
                assert i != 5

        slow = pool.apply_async(time.sleep, (0.3,))
        waits = 0
        while True:
            try:
                slow.get(0.05)
                break
            except multiprocessing.TimeoutError:
                waits += 1
        print("waited more than once:", waits > 1)
        gaps = pool.imap(time.sleep, [0.2, 0.01])
        waits = 0
        while True:
            try:
                gaps.next(0.05)
            except StopIteration:
                break
            except multiprocessing.TimeoutError:
                waits += 1
        print("waited for items:", waits > 1)
        print(pool.map(nothing, range(3)), pool.map(cube, range(6), 4))
