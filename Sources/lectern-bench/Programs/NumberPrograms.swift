// Programs that compute with integers: calls, loops, lists of flags, numbers past the machine word.

/// Programs that compute with integers: calls, loops, lists of flags, numbers past the machine word.
let numberPrograms: [Benchmark] = [
  Benchmark(
    "fib",
    #"""
    def fib(n):
        if n < 2:
            return n
        return fib(n - 1) + fib(n - 2)

    print(fib(34))

    """#),
  Benchmark(
    "n-queens",
    #"""
    def place(row, size, columns, rising, falling):
        if row == size:
            return 1
        count = 0
        for column in range(size):
            if columns[column] or rising[row + column] or falling[row - column + size]:
                continue
            columns[column] = rising[row + column] = falling[row - column + size] = True
            count += place(row + 1, size, columns, rising, falling)
            columns[column] = rising[row + column] = falling[row - column + size] = False
        return count

    for size in range(4, 13):
        print(size, place(0, size, [False] * size, [False] * (2 * size), [False] * (2 * size + 1)))

    """#),
  Benchmark(
    "sieve",
    #"""
    def sieve(limit):
        flags = [True] * (limit + 1)
        flags[0] = flags[1] = False
        n = 2
        while n * n <= limit:
            if flags[n]:
                for multiple in range(n * n, limit + 1, n):
                    flags[multiple] = False
            n += 1
        return [n for n in range(limit + 1) if flags[n]]

    primes = sieve(5_000_000)
    print(len(primes), primes[-1], sum(primes))

    """#),
  Benchmark(
    "matrix product",
    #"""
    def make(size, seed):
        rows = []
        for _ in range(size):
            row = []
            for _ in range(size):
                seed = (seed * 31 + 7) % 1009
                row.append(seed / 16)
            rows.append(row)
        return rows

    def multiply(a, b):
        size, inner, width = len(a), len(b), len(b[0])
        result = [[0.0] * width for _ in range(size)]
        for i in range(size):
            row, target = a[i], result[i]
            for j in range(width):
                total = 0.0
                for k in range(inner):
                    total += row[k] * b[k][j]
                target[j] = total
        return result

    a, b = make(150, 3), make(150, 11)
    c = multiply(multiply(a, b), a)
    print(c[0][0], c[75][75], c[149][149], sum(map(sum, c)))

    """#),
  Benchmark(
    "big factorial",
    #"""
    def factorial(n):
        product = 1
        for i in range(2, n + 1):
            product *= i
        return product

    def fibonacci(n):
        a, b = 0, 1
        for _ in range(n):
            a, b = b, a + b
        return a

    big = factorial(20_000)
    print(big.bit_length(), big % (10 ** 9 + 7), len(str(factorial(1400))))
    big_fibonacci = fibonacci(120_000)
    print(big_fibonacci.bit_length(), big_fibonacci % 1_000_003)
    power = pow(3, 60_000)
    print((power * power + 1) // (power - 1) == power + 1, pow(7, 10 ** 200, 10 ** 50 + 151))
    digits = 0
    for i in range(600):
        digits += len(str(3 ** (i * 6)))
    print(digits)

    """#),
]
