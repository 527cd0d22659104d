# The result's type when the operands' types differ.
values = [True, 2, 2.5, 1 + 1j]
for a in values:
    for b in values:
        print(a, "+", b, "=", a + b, type(a + b).__name__, "*:", a * b)
print(3 // 2.0, 3 % 2.0, 3 ** 2.0, 2 ** True)
