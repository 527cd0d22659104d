# A pool that lives in a manager's process: map, apply, results that come later, iterators.
from multiprocessing import Manager, TimeoutError
import time


def square(n):
    return n * n


def add(a, b=0):
    return a + b


def fail(n):
    raise ValueError(f"no {n}")


if __name__ == "__main__":
    with Manager() as manager:
        pool = manager.Pool(2)
        print(pool.map(square, range(5)), pool.apply(add, (1,), {"b": 2}), pool.starmap(add, [(1, 2), (3, 4)]))
        result = pool.apply_async(square, (7,))
        print(result.get(timeout=60), result.ready(), result.successful())
        print(pool.map_async(square, [1, 2, 3]).get(), pool.starmap_async(add, [(5, 6)]).get())
        slow = pool.apply_async(time.sleep, (0.5,))
        try:
            slow.get(timeout=0.01)
        except TimeoutError:
            print("TimeoutError")
        slow.wait()
        print(slow.get())
        print(list(pool.imap(square, range(4))), sorted(pool.imap_unordered(square, range(4))))
        items = pool.imap(square, range(2))
        print(next(items), next(items))
        try:
            next(items)
        except StopIteration:
            print("StopIteration")
        for call in (lambda: pool.map(fail, [1]), lambda: pool.apply_async(fail, (2,)).get()):
            try:
                call()
            except ValueError as error:
                print("ValueError", error)
        pool.close()
        pool.join()
        with manager.Pool(processes=1) as other:
            print(other.map(square, (9,)))
