# An error inside a generator that a loop drives.
def halves(numbers):
    for n in numbers:
        yield 10 / n
for h in halves([5, 0]):
    print(h)
