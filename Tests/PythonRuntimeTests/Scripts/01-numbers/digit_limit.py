# Converting very long integers to text is refused beyond 4300 digits.
n = 10 ** 4299
print(len(str(n)))
try:
    str(10 ** 4300)
except ValueError as error:
    print(error)
try:
    int("1" * 4301)
except ValueError as error:
    print(error)
print(len(hex(10 ** 5000)))
