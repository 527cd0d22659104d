# int() of text in several bases, and what it refuses.
print(int("42"), int("-42"), int("+7"), int("  12  "), int("1_000"), int("007"))
print(int("ff", 16), int("0xff", 16), int("0b101", 2), int("777", 8), int("zz", 36), int("Zz", 36))
print(int("0x1f", 0), int("0o17", 0), int("0b11", 0), int("99", 0))
print(int(), int(3.99), int(-3.99), int(True), int(1e20))
for arguments in (("",), ("abc",), ("1.5",), ("12 3",), ("1__0",), ("9", 8), ("0x1f",), ("g", 16), ("010", 0)):
    try:
        print(int(*arguments))
    except ValueError as error:
        print(error)
for value in ([], None, 1j):
    try:
        int(value)
    except TypeError as error:
        print(error)
try:
    int("1", 99)
except ValueError as error:
    print(error)
try:
    int(5, 2)
except TypeError as error:
    print(error)
