# float() of text, and what it refuses.
for text in ("1", "1.5", "  2.5\n", "-3", "+4.25", "1e5", "1E-5", ".5", "5.", "inf", "-Infinity", "nan", "1_000.5"):
    print(repr(text), float(text))
for text in ("", "abc", "1.2.3", "1e", "--1", "1__0", "0x10", "1,5"):
    try:
        print(float(text))
    except ValueError as error:
        print(error)
try:
    float([])
except TypeError as error:
    print(error)
try:
    float(None)
except TypeError as error:
    print(error)
