# A worked example: which numbers are primes, by a pool of processes; the answers come in the order of the questions.
import concurrent.futures
import math

NUMBERS = [15485863, 15485865, 32452843, 32452845, 1, 2, 4, 49979687, 49979689]


def is_prime(n):
    if n < 2:
        return False
    if n == 2:
        return True
    if n % 2 == 0:
        return False
    return all(n % divisor for divisor in range(3, math.isqrt(n) + 1, 2))


def main():
    with concurrent.futures.ProcessPoolExecutor(max_workers=2) as executor:
        for number, answer in zip(NUMBERS, executor.map(is_prime, NUMBERS)):
            print(f"{number} is {'a prime' if answer else 'no prime'}")
        future = executor.submit(pow, 323, 1235)
        print(future.result() == 323**1235, future.done(), future.running(), future.cancelled())


if __name__ == "__main__":
    main()
