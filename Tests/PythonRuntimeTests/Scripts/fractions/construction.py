# fractions: made of numbers and text.
from fractions import Fraction as F
def attempt(action):
    try:
        print(repr(action()))
    except Exception as error:
        print(type(error).__name__ + ":", error)
for text in ["1/2", "-3/4", "  7 ", "1.5", "-.5", "1e3", "2E-3", "1_000/3", "+4/8", "", "/2", "1/", "1/0", "abc", "1 /2", "3.", ".", "1__0", "1/2/3"]:
    attempt(lambda: F(text))
for arguments in [(1, 2), (6, -4), (0, 5), (3,), (0.25,), (F(1, 3), F(2, 3)), (1, 0), (1.5, 2), (None,), ("1", 2), (True,), (0.1,)]:
    attempt(lambda: F(*arguments))
attempt(lambda: F.from_float(0.5)); attempt(lambda: F.from_float("a")); attempt(lambda: F.from_decimal(1.5)); attempt(lambda: F(float("nan"))); attempt(lambda: F(float("inf")))
