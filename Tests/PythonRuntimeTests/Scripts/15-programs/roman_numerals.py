# Roman numerals both ways.
values = [(1000, "M"), (900, "CM"), (500, "D"), (400, "CD"), (100, "C"), (90, "XC"), (50, "L"), (40, "XL"), (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I")]
def to_roman(n):
    if not 0 < n < 4000:
        raise ValueError(f"cannot write {n} in Roman numerals")
    result = ""
    for value, letters in values:
        count, n = divmod(n, value)
        result += letters * count
    return result
def from_roman(text):
    digits = dict(zip("IVXLCDM", (1, 5, 10, 50, 100, 500, 1000)))
    total = 0
    for i, c in enumerate(text):
        value = digits[c]
        if i + 1 < len(text) and digits[text[i + 1]] > value:
            value = -value
        total += value
    return total
for n in (1, 4, 9, 14, 40, 90, 400, 1994, 2024, 3999):
    print(n, to_roman(n), from_roman(to_roman(n)))
print(all(from_roman(to_roman(n)) == n for n in range(1, 500)))
for bad in (lambda: to_roman(0), lambda: from_roman("ABC")):
    try:
        bad()
    except (ValueError, KeyError) as error:
        print(type(error).__name__, error)
