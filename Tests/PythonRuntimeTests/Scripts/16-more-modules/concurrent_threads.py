# concurrent.futures with threads: results in order, exceptions.
from concurrent.futures import ThreadPoolExecutor, as_completed, wait, Future
def square(n):
    if n == 3:
        raise ValueError("three")
    return n * n
with ThreadPoolExecutor(max_workers=2) as pool:
    print(list(pool.map(square, [1, 2, 4])), pool.submit(pow, 2, 10).result())
    f = pool.submit(square, 3)
    print(repr(f.exception()), f.done(), f.cancelled())
    try:
        f.result()
    except ValueError as error:
        print(error)
    futures = {pool.submit(square, n): n for n in (1, 2)}
    print(sorted((futures[f], f.result()) for f in as_completed(futures)))
    done, pending = wait([pool.submit(square, 5)])
    print(len(done), len(pending))
try:
    pool.submit(square, 1)
except RuntimeError as error:
    print(error)
