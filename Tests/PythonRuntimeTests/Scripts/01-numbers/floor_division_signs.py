# Floor division and modulo take the sign of the divisor.
for a in (7, -7):
    for b in (3, -3):
        print(a, b, a // b, a % b, divmod(a, b))
print(0 // 5, 0 % 5, 0 // -5, 0 % -5)
print(6 // 3, -6 // 3, 6 // -3)
print(6 % 3, -6 % 3, 6 % -3)
