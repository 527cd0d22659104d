# concurrent.futures with processes.
from concurrent.futures import ProcessPoolExecutor
def cube(n):
    if n < 0:
        raise ValueError("negative")
    return n ** 3
if __name__ == "__main__":
    with ProcessPoolExecutor(max_workers=2) as pool:
        print(list(pool.map(cube, range(5))), pool.submit(cube, 10).result())
        try:
            pool.submit(cube, -1).result()
        except ValueError as error:
            print(error)
