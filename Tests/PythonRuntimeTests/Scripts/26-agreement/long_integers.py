# Products, quotients, powers and texts of integers of thousands of words, checked against each other.
import sys
sys.set_int_max_str_digits(0)


def row(seed, size):
    """A number of so many bits whose words all differ."""
    value = seed
    while value.bit_length() < size:
        value = (value << value.bit_length()) ^ (value * 0x9E3779B97F4A7C15 + 12345)
    return value >> (value.bit_length() - size)


prime = 2**61 - 1
for size in (2560, 5000, 5183, 40_000, 131_072, 131_073, 300_017):
    for other in (2560, 2561, size // 3 + 2600, size):
        a, b = row(3, size), row(7, other)
        product = a * b
        print(size, other, product % prime == (a % prime) * (b % prime) % prime, product % (2**89 - 1))
        quotient, rest = divmod(product + 17, b)
        print(quotient == a, rest, (-product - 1) // b == -a - 1, (-product) % b)
        print((a * a - b * b) == (a - b) * (a + b))
print(pow(3, row(5, 700), row(11, 900) | 1) % prime, pow(row(5, 3000), 12345, row(11, 2900) | 1) % prime)
digits = str(row(13, 400_000))
print(len(digits), digits[:30], digits[-30:], int(digits) == row(13, 400_000), -int(digits) == int('-' + digits))
print(str(10**40000 - 1) == '9' * 40000, str(10**40000) == '1' + '0' * 40000, int('0' * 50000 + '7'))
print(str(-(10**33000)) == '-1' + '0' * 33000, len(str(7**60000)), f'{7**60000}'[:20])
print(int('1' * 70000) % prime, int(' ' + '9' * 30000 + ' ') == 10**30000 - 1)
print(3**100_000 == 3**50_000 * 3**50_000, str(3**100_000)[:40])
