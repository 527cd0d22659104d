# Format specs of integers.
print(format(42), format(42, "d"), format(42, "5"), format(42, "<5") + "|", format(42, "^6") + "|", format(42, ">5"))
print(format(42, "05"), format(-42, "05"), format(42, "+"), format(42, " "), format(-42, "+"), format(42, "=+6"))
print(format(255, "b"), format(255, "o"), format(255, "x"), format(255, "X"), format(255, "#b"), format(255, "#x"), format(255, "#X"), format(255, "#o"))
print(format(1234567, ","), format(1234567, "_"), format(-1234567, ","), format(255, "_b"), format(2 ** 40, "_x"))
print(format(65, "c"), format(8364, "c"), format(42, "*^10"), format(42, "010,"), format(1234, "012,"))
print(format(42, "f"), format(42, ".2f"), format(42, "e"), format(42, "g"), format(42, "%"), format(3, ".1%"))
print(format(2 ** 70, ","), format(2 ** 70, "x"), format(-2 ** 70, ">30"), format(True), format(True, "d"), format(False, "5"))
print(format(42, "n"), format(12, "#06x"), format(12, "x>6"))
