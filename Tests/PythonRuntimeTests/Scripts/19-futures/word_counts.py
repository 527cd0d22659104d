# A worked example: pieces of work in threads and in processes give what a loop gives.
from concurrent.futures import ProcessPoolExecutor, ThreadPoolExecutor, as_completed
from collections import Counter

TEXTS = ["the cat sat on the mat", "the dog sat on the log", "a cat and a dog"] * 5

def count(text): return Counter(text.split())

def is_prime(n):
    return n > 1 and all(n % d for d in range(2, int(n ** 0.5) + 1))

if __name__ == "__main__":
    expected = sum((count(t) for t in TEXTS), Counter())
    for kind in (ThreadPoolExecutor, ProcessPoolExecutor):
        with kind(max_workers=3) as pool:
            total = sum(pool.map(count, TEXTS), Counter())
            print(kind.__name__, total == expected, total.most_common(3))
            numbers = [112272535095293, 112582705942171, 97, 100, 7919]
            for n, prime in zip(numbers[2:], pool.map(is_prime, numbers[2:])):
                print(n, "prime" if prime else "not prime")
            futures = {pool.submit(is_prime, n): n for n in range(20)}
            print(sorted(futures[f] for f in as_completed(futures) if f.result()))
            print(list(pool.map(pow, range(10), [2] * 10, chunksize=4)))
