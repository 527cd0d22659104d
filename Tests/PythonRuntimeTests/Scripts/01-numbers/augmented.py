# Every augmented assignment.
x = 10
x += 5
print(x)
x -= 3
print(x)
x *= 4
print(x)
x //= 5
print(x)
x **= 3
print(x)
x %= 100
print(x)
x /= 8
print(x)
x = 6
x |= 9
print(x)
x &= 12
print(x)
x ^= 5
print(x)
x <<= 3
print(x)
x >>= 1
print(x)
