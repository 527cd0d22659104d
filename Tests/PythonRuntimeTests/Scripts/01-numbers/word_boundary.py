# Loops across the boundaries of small integers.
for exponent in (29, 30, 31, 32, 46, 47, 48, 52, 53, 59, 60, 61, 62, 63, 64, 127, 128):
    n = 1 << exponent
    print(exponent, n - 1, n, n + 1, -n - 1, -n, -n + 1)
    print(n * n == 1 << 2 * exponent, (n - 1) * (n + 1) == n * n - 1, n // 3, -n // 3, n % 1000, -n % 1000)
x = 2 ** 62 - 2
for _ in range(4):
    x += 1
    print(x)
for _ in range(4):
    x -= 1
    print(x)
print(-(-9223372036854775808), abs(-9223372036854775808), -9223372036854775808 // -1)
