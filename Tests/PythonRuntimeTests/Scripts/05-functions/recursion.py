# Recursion: factorial, Fibonacci, hanoi, permutations, mutual recursion.
def factorial(n):
    return 1 if n < 2 else n * factorial(n - 1)
def fib(n):
    return n if n < 2 else fib(n - 1) + fib(n - 2)
def hanoi(n, a="A", b="B", c="C"):
    return [] if n == 0 else hanoi(n - 1, a, c, b) + [(a, c)] + hanoi(n - 1, b, a, c)
def permutations(items):
    if len(items) <= 1:
        return [items]
    return [[x] + p for i, x in enumerate(items) for p in permutations(items[:i] + items[i + 1:])]
def is_even(n):
    return True if n == 0 else is_odd(n - 1)
def is_odd(n):
    return False if n == 0 else is_even(n - 1)
def ackermann(m, n):
    if m == 0:
        return n + 1
    return ackermann(m - 1, 1) if n == 0 else ackermann(m - 1, ackermann(m, n - 1))
def depth(n):
    return 0 if n == 0 else 1 + depth(n - 1)
print(factorial(20), factorial(25), [fib(n) for n in range(15)], len(hanoi(6)), hanoi(2), permutations([1, 2, 3]))
print(is_even(10), is_odd(7), ackermann(2, 3), depth(900))
