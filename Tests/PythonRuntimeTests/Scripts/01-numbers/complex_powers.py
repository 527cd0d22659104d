# Powers of complex numbers, to the last digit; and those that overflow.
for base in (1.1 + 0.3j, -0.75 + 0j, 1 + 2j, 3j, -2.5 - 1j, 0.1 + 7j):
    for exponent in (2, 3, 7, 10, 31, 100, -1, -5, 0.5, 1.5, 1j, 2 - 1j, -0.3 + 4j):
        print(base, exponent, base ** exponent)
for base, exponent in ((-1.5 - 0.5j, 1e16), (1e200 + 1j, 2), (0j, -1), (0j, 1j)):
    try:
        print(base ** exponent)
    except ArithmeticError as error:
        print(type(error).__name__, error)
for value in (2, True, 2):
    try:
        format(value, "r")
    except ValueError as error:
        print(error)
