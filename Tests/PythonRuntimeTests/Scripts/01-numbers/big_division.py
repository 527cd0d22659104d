# Division of big integers, with every sign.
a = 10 ** 30 + 7
b = 10 ** 12 + 39
for x in (a, -a):
    for y in (b, -b):
        print(x // y, x % y)
        print(divmod(x, y) == (x // y, x % y), (x // y) * y + x % y == x)
print(a / b)
print(10 ** 400 // 10 ** 399)
print(10 ** 400 / 10 ** 399)
print(7 // 10 ** 30, -7 // 10 ** 30, 7 % 10 ** 30, -7 % 10 ** 30)
