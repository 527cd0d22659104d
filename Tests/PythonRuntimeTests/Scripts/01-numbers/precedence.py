# Operator precedence, from the loosest to the tightest.
print(1 + 2 << 3, 1 << 2 + 3, 5 & 3 == 3, (5 & 3) == 3)
print(1 | 2 ^ 3 & 4, 6 | 1 & 0, not 1 == 2, -3 ** 2, 2 ** -1)
print(not True or True, not (True or True), True or False and False)
print(1 < 2 == True, (1 < 2) == True, 1 in [1] == True)
print(7 // 2 * 2, 7 * 2 // 2, 2 * 7 % 4, -7 // 2, -(7 // 2), ~1 + 1, -~1)
print(1 if 0 else 2 if 0 else 3, (lambda x: x + 1)(2))
print(10 - 2 - 3, 2 ** 2 ** 3, 100 / 10 / 2, 1 - -1, 1 - - -1, + + 1)
