# decimal: made of text, numbers and tuples; shown as text.
from decimal import *
def attempt(action):
    try:
        print(repr(action()))
    except Exception as error:
        print(type(error).__name__ + ":", error)
for value in ["1.50", "  1_000.50e-3 ", ".5", "5.", "-0", "-0.00", "0e5", "1E+3", "1e-7", "0.000001", "0.0000001", "123e5", "Infinity", "-inf", "nan", "sNaN12", 7, -3, True, 0.1, -0.0, 1e300, (1, (1, 2), -1), [0, [1, 2], 3], (0, (0,), "F"), "", "1e", ".", "abc", None, 1j, (1, 2), (2, (1,), 0), (0, (10,), 0), (0, (1,), "x")]:
    attempt(lambda: Decimal(value))
for text in ("1.50", "-nan123", "Infinity", "nan", "0.00"):
    number = Decimal(text)
    print(number, number.as_tuple(), number.adjusted(), number.to_eng_string(), number.number_class(), bool(number))
print(Decimal.from_float(0.1), Decimal("1e7").to_eng_string(), Decimal("123e5").to_eng_string())
