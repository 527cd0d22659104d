# Pascal's triangle, Fibonacci, collatz, gcd, digits, armstrong, happy numbers.
row = [1]
for _ in range(8):
    print(" ".join(map(str, row)).center(30).rstrip())
    row = [a + b for a, b in zip([0] + row, row + [0])]
def collatz(n):
    steps = [n]
    while n != 1:
        n = n // 2 if n % 2 == 0 else 3 * n + 1
        steps.append(n)
    return steps
def gcd(a, b):
    while b:
        a, b = b, a % b
    return a
def extended(a, b):
    return (a, 1, 0) if b == 0 else (lambda g, x, y: (g, y, x - a // b * y))(*extended(b, a % b))
print(collatz(6), max(range(1, 200), key=lambda n: len(collatz(n))), gcd(48, 18), gcd(17, 5), extended(240, 46))
print([n for n in range(1000) if n == sum(int(d) ** len(str(n)) for d in str(n))])
def happy(n):
    seen = set()
    while n != 1 and n not in seen:
        seen.add(n)
        n = sum(int(d) ** 2 for d in str(n))
    return n == 1
print([n for n in range(1, 50) if happy(n)], int("".join(reversed(str(12345)))), sum(map(int, str(2 ** 100))), bin(10)[2:], int("1010", 2))
def to_base(n, base):
    digits = "0123456789ABCDEF"
    return digits[n] if n < base else to_base(n // base, base) + digits[n % base]
print(to_base(255, 2), to_base(255, 16), to_base(100, 7))
print([(a, b, c) for a in range(1, 25) for b in range(a, 25) for c in range(b, 25) if a * a + b * b == c * c])
pi = 0
for k in range(500):
    pi += (-1) ** k * 4 / (2 * k + 1)
print(pi, round(pi, 3))
def newton(n, guess=1.0):
    while abs(guess * guess - n) > 1e-10:
        guess = (guess + n / guess) / 2
    return guess
print(newton(2), f"{newton(10):.6f}")
