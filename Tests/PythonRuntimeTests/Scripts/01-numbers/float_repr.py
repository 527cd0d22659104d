# Floats show the fewest digits that give the same float back.
for x in (0.1, 0.2, 0.3, 1.0, 100.0, 1.5, 3.14, 2.675, 1 / 3, 2 / 3, 10 / 3):
    print(x)
for x in (1e15, 1e16, 1e17, 123456789012345678.0, 9999999999999998.0, 1e22, 1e23):
    print(x)
for x in (0.001, 0.0001, 0.00001, 0.000123, 1e-5, 1.5e-7, 5e-324, 2.2250738585072014e-308):
    print(x)
for x in (1.7976931348623157e308, -0.0, 0.0, -1.5, 4.35, 4.349999999999999, 0.1 + 0.7, 1.1 + 2.2):
    print(x)
print(float("inf"), float("-inf"), float("nan"))
print(1e1000, -1e1000)
