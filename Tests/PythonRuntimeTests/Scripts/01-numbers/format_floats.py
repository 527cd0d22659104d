# Format specs of floats.
x = 1234.56789
for spec in ("", "f", ".2f", ".0f", "e", ".3e", "E", "g", ".3g", "G", "%", ".1%", ",.2f", "_.1f", "10.2f", "<10.2f", "^12.1f", "010.2f", "+.1f", " .1f", "#.0f", ".10", "12", ".3"):
    print(repr(spec), "[" + format(x, spec) + "]", "[" + format(-x, spec) + "]")
for value in (0.0, -0.0, 1.0, 1e10, 1e-10, 123456789.0, 0.00001234, 1e16, 1e100):
    print(format(value, ""), format(value, "g"), format(value, ".3f"), format(value, ".2e"), format(value, ".4"))
for value in (float("inf"), float("-inf"), float("nan")):
    print(format(value, "f"), format(value, ".2f"), format(value, "8"), format(value, "F"), format(value, "+"), format(value, "06"))
print(format(2.5, ".0f"), format(3.5, ".0f"), format(0.125, ".2f"), format(2.675, ".2f"), format(1e22, "f"), format(0.5, "%"))
