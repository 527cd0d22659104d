# center, ljust, rjust, zfill, expandtabs.
print("[" + "ab".center(7) + "]", "[" + "abc".center(6) + "]", "[" + "ab".center(5, "*") + "]", "ab".center(1))
print("[" + "ab".ljust(5) + "]", "[" + "ab".rjust(5) + "]", "ab".ljust(5, "."), "ab".rjust(5, "."))
print("42".zfill(5), "-42".zfill(5), "+42".zfill(5), "abc".zfill(2), "".zfill(3))
print("a\tb\tc".expandtabs(), "a\tbb\tc".expandtabs(4), "ab\ncd\te".expandtabs(4), "\t".expandtabs(0) + "|")
for width in range(2, 8):
    print("[" + "x".center(width, "-") + "]", "[" + "xy".center(width, "-") + "]")
try:
    "a".center(5, "ab")
except TypeError as error:
    print(error)
