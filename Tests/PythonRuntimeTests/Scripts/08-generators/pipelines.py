# Generators feeding generators, lazily.
def numbers():
    for n in range(1, 100):
        print("make", n)
        yield n
def evens(source):
    for n in source:
        if n % 2 == 0:
            yield n
def squares(source):
    return (n * n for n in source)
for value in squares(evens(numbers())):
    print("use", value)
    if value > 10:
        break
def take(n, iterable):
    for i, item in enumerate(iterable):
        if i == n:
            return
        yield item
def primes():
    found = []
    n = 2
    while True:
        if all(n % p for p in found):
            found.append(n)
            yield n
        n += 1
print(list(take(10, primes())))
def fibonacci():
    a, b = 0, 1
    while True:
        yield a
        a, b = b, a + b
print(list(take(12, fibonacci())), [x for x, _ in zip(fibonacci(), range(5))])
