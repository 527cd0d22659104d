# Right shifts of large negative integers round down.
big = 123456789012345678901234567890
for x in (big, -big, 2**70, -(2**70), -(2**70) - 1, 2**64 - 1, -(2**64) + 1, -(2**64)):
    print(x >> 1, x >> 22, (x >> 22) >> 43, x >> 63, x >> 64, x >> 70, x >> 1000, x << 3 >> 3 == x)
    assert x >> 13 == x // 2**13
