# The limit of decimal digits holds for every way to write an integer.
import sys
for digits in (4299, 4300, 4301, 5000):
    for sign in (1, -1):
        x = sign * (10 ** digits - 1)
        for write in (str, repr, lambda x: f"{x}", lambda x: format(x, "d"), lambda x: f"{x:,}", lambda x: "%d" % x, lambda x: "{:>9}".format(x), hex):
            try:
                print(len(write(x)), end=" ")
            except ValueError as error:
                print(error, end=" ")
        print()
sys.set_int_max_str_digits(700)
for x in (10**699, 10**700):
    try:
        print(len(f"{x:d}"), len(str(x)))
    except ValueError as error:
        print(error)
