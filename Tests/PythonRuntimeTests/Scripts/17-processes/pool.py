# Pool: map, apply, starmap, results and exceptions.
from multiprocessing import Pool
def square(n): return n * n
def add(a, b): return a + b
def fail(n):
    raise ValueError(f"bad {n}")
if __name__ == "__main__":
    with Pool(2) as pool:
        print(pool.map(square, range(6)), pool.apply(add, (1, 2)), pool.starmap(add, [(1, 2), (3, 4)]), list(pool.imap(square, [4, 5])), sorted(pool.imap_unordered(square, [1, 2])))
        r = pool.apply_async(square, (9,))
        print(r.get(timeout=5), r.ready(), r.successful())
        try:
            pool.map(fail, [1])
        except ValueError as error:
            print(error)
