# And, or, exclusive or, complement: as if in two's complement without end.
print(12 & 10, 12 | 10, 12 ^ 10, ~12)
print(-12 & 10, -12 | 10, -12 ^ 10, ~-12)
print(-1 & 255, -256 & 0xFFFF, -1 ^ 1)
print(2 ** 70 & 2 ** 70 - 1, (2 ** 70 | 1) & 3)
print(-2 ** 70 & 2 ** 71 - 1, -2 ** 70 | 5, ~(2 ** 70))
print(-2 ** 70 ^ -1, -2 ** 65 & -2 ** 66)
print(True & False, True | False, True ^ True, ~True)
print(type(True & False), type(True & 1))
flags = 0
flags |= 4
flags |= 1
flags &= ~4
flags ^= 8
print(flags)
