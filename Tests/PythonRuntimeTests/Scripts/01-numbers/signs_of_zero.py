# The sign of zero after a division of integers.
for left in (0, 0 >> 5, False):
    for right in (5, -5, 10**30, -10**30, 2**64, -2**64):
        print(left / right, end=" ")
print()
print(divmod(0 / -10**30, 5), -10**10 / 10**400, 10**10 / -10**400)
