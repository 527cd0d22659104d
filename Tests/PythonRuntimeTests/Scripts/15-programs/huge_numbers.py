# Programs that live from big integers.
def digits_of_pi(count):
    q, r, t, k, n, l = 1, 0, 1, 1, 3, 3
    while count:
        if 4 * q + r - t < n * t:
            yield n
            count -= 1
            q, r, n = 10 * q, 10 * (r - n * t), 10 * (3 * q + r) // t - 10 * n
        else:
            q, r, t, k, n, l = q * k, (2 * q + r) * l, t * l, k + 1, (q * (7 * k + 2) + r * l) // (t * l), l + 2
print("".join(map(str, digits_of_pi(60))))
def factorial(n):
    return 1 if n == 0 else n * factorial(n - 1)
print(factorial(50), len(str(factorial(200))), sum(map(int, str(factorial(100)))))
print(2 ** 127 - 1, pow(3, 10 ** 6, 10 ** 9 + 7), (2 ** 89 - 1) % 97, int("9" * 40) + 1)
def power_mod(b, e, m):
    result = 1
    while e:
        if e % 2:
            result = result * b % m
        b, e = b * b % m, e // 2
    return result
p, q, e = 1000000007, 998244353, 65537
d = pow(e, -1, (p - 1) * (q - 1))
message = 123456789012
print(power_mod(power_mod(message, e, p * q), d, p * q) == message, p * q, d)
a, b = 1, 1
while len(str(a)) < 40:
    a, b = b, a + b
print(a)
