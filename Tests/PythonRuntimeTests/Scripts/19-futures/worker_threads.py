# multiprocessing.pool.ThreadPool and multiprocessing.dummy; a pool of processes used by several threads.
import threading
from concurrent.futures import ThreadPoolExecutor
from multiprocessing import Pool, TimeoutError, dummy
from multiprocessing.pool import ThreadPool

def square(n): return n * n
def fails(n):
    if n == 2: raise ValueError("two")
    return n

if __name__ == "__main__":
    gate = threading.Event()
    with ThreadPool(3) as pool:
        print(pool.map(square, range(10)), pool.starmap(pow, [(2, 3), (3, 2)]), pool.apply(max, (3, 9)))
        print(list(pool.imap(square, range(5))), sorted(pool.imap_unordered(square, range(5))))
        taken = []
        r = pool.apply_async(square, (7,), callback=taken.append)
        print(r.get(), taken, r.ready(), r.successful())
        r = pool.map_async(fails, range(4))
        try:
            r.get()
        except ValueError as error:
            print(error, r.successful())
        r = pool.apply_async(gate.wait)
        try:
            r.get(timeout=0.01)
        except TimeoutError as error:
            print(repr(error))
        gate.set()
        print(r.get())
    pool = ThreadPool(2, initializer=taken.append, initargs=("init",))
    print(pool.map(len, ["a", "bb"]))
    pool.close(); pool.join()
    print(sorted(str(x) for x in taken))
    for action in (lambda: pool.map(len, []), lambda: ThreadPool(0), lambda: ThreadPool(initializer=1)):
        try:
            action()
        except (ValueError, TypeError) as error:
            print(error)
    with dummy.Pool(2) as pool:
        print(pool.map(square, [1, 2, 3]))
    p = dummy.Process(target=taken.append, args=("dummy",)); p.start(); p.join()
    print(taken[-1], p.exitcode, dummy.Queue().empty())
    with Pool(2) as processes, ThreadPoolExecutor(4) as threads:
        futures = [threads.submit(processes.map, square, range(n)) for n in range(8)]
        print([sum(f.result()) for f in futures])
