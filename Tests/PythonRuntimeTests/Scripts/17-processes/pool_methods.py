# Pool: every method, callbacks, errors, initializer, maxtasksperchild, timeouts, states.
import os
import time
from multiprocessing import Pool, TimeoutError, Queue


def square(n):
    return n * n


def power(base, exponent=2):
    return base**exponent


def fail(n):
    if n == 3:
        raise ValueError(f"bad {n}")
    return n


def prepare(text):
    global prepared
    prepared = text


def read(_):
    return prepared


def pid(_):
    return os.getpid()


def slow(seconds):
    time.sleep(seconds)
    return "slow"


if __name__ == "__main__":
    with Pool(2) as pool:
        print(pool.map(square, range(10), chunksize=3), pool.map(square, []))
        print(pool.starmap(power, [(2, 3), (3,)]), pool.apply(power, (2,), {"exponent": 5}))
        print(list(pool.imap(square, range(5), chunksize=2)), sorted(pool.imap_unordered(square, range(5))))
        seen, errors = [], []
        results = [pool.apply_async(square, (n,), callback=seen.append) for n in range(4)]
        print([r.get(timeout=10) for r in results], sorted(seen))
        r = pool.map_async(fail, range(5), error_callback=errors.append)
        r.wait(10)
        print(r.ready(), r.successful(), [str(e) for e in errors])
        try:
            r.get()
        except ValueError as error:
            print("ValueError", error, type(error.__cause__).__name__)
        print(pool.starmap_async(power, [(2, 2)]).get(10))
        r = pool.apply_async(slow, (0.3,))
        try:
            r.get(timeout=0.01)
        except TimeoutError:
            print("TimeoutError")
        try:
            r.successful()
        except ValueError as error:
            print("not ready" in str(error))
        print(r.get())
        iterator = pool.imap(fail, [1, 2, 3, 4])
        print(next(iterator), iterator.next(timeout=10))
        try:
            next(iterator)
        except ValueError as error:
            print(error)
        print(next(iterator), next(iterator, "end"))
        try:
            pool.map(lambda n: n, [1])
        except Exception as error:
            print(type(error).__name__)
    try:
        pool.map(square, [1])
    except ValueError as error:
        print(error)
    with Pool(1, initializer=prepare, initargs=("ready",)) as pool:
        print(pool.map(read, range(2)))
    pool = Pool(1, maxtasksperchild=2)
    pids = pool.map(pid, range(6), chunksize=1)
    print(len(set(pids)), len(pids))
    pool.close()
    pool.join()
    pool = Pool(2)
    result = pool.map_async(square, range(3))
    pool.close()
    try:
        pool.apply(square, (1,))
    except ValueError as error:
        print(error)
    pool.join()
    print(result.get())
    for processes in (0, -1):
        try:
            Pool(processes)
        except ValueError as error:
            print(error)
    pool = Pool(1)
    try:
        pool.join()
    except ValueError as error:
        print(error)
    pool.terminate()
    pool.join()
