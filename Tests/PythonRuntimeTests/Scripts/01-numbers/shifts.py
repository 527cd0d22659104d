# Shifts to both sides, of negative and of big numbers.
print(1 << 0, 1 << 1, 1 << 10, 1 << 62, 1 << 63, 1 << 64, 1 << 100)
print(1024 >> 3, 1024 >> 11, 5 >> 1, 7 >> 0)
print(-1 >> 1, -5 >> 1, -8 >> 2, -1 >> 100)
print(-1 << 3, -3 << 70)
print((1 << 100) >> 98, (1 << 100) >> 200, -(1 << 100) >> 99, -(1 << 100) >> 200)
print(0 << 1000, 0 >> 1000)
x = 3
x <<= 4
print(x)
x >>= 2
print(x)
try:
    1 << -1
except ValueError as error:
    print(error)
try:
    1 >> -1
except ValueError as error:
    print(error)
