# Primes: trial division, sieve, factorization, perfect numbers.
def is_prime(n):
    if n < 2:
        return False
    i = 2
    while i * i <= n:
        if n % i == 0:
            return False
        i += 1
    return True
def sieve(limit):
    flags = [True] * (limit + 1)
    flags[0:2] = [False, False]
    for n in range(2, int(limit ** 0.5) + 1):
        if flags[n]:
            flags[n * n::n] = [False] * len(flags[n * n::n])
    return [n for n, flag in enumerate(flags) if flag]
def factors(n):
    result, d = [], 2
    while n > 1:
        while n % d == 0:
            result.append(d)
            n //= d
        d += 1
    return result
print([n for n in range(60) if is_prime(n)])
print(sieve(100), len(sieve(1000)))
for n in (12, 97, 360, 1001, 2 ** 16):
    print(n, "=", " * ".join(map(str, factors(n))))
print([n for n in range(2, 500) if sum(d for d in range(1, n) if n % d == 0) == n])
print([(a, a + 2) for a in range(50) if is_prime(a) and is_prime(a + 2)])
