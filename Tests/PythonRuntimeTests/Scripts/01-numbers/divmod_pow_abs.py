# The numeric built-in functions.
print(abs(-3), abs(3), abs(-2.5), abs(3 - 4j), abs(True), abs(-0.0))
print(divmod(17, 5), divmod(-17, 5), divmod(17.5, 5), divmod(2 ** 70, 10 ** 9))
print(pow(2, 10), pow(2, 10, 1000), pow(2, 0.5), pow(-2, 3), pow(7, 2 ** 70, 13), pow(3, -2))
print(pow(base=2, exp=5), pow(2, 5, mod=7), pow(-7, 3, 5), pow(7, 3, -5))
print(min(3, 1, 2), max(3, 1, 2), sum([1, 2, 3]), sum([1.5, 2], 10))
for arguments in ((1, 2, 3, 4), (1,), ("a", 2), (1.5, 2, 3)):
    try:
        print(pow(*arguments))
    except TypeError as error:
        print(error)
try:
    abs("a")
except TypeError as error:
    print(error)
try:
    divmod(1, "a")
except TypeError as error:
    print(error)
