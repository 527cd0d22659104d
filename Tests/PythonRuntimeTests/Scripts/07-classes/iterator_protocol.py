# Iterators by hand: __iter__ and __next__.
class Countdown:
    def __init__(self, start): self.start = start
    def __iter__(self): return CountdownIterator(self.start)
class CountdownIterator:
    def __init__(self, n): self.n = n
    def __iter__(self): return self
    def __next__(self):
        if self.n <= 0:
            raise StopIteration
        self.n -= 1
        return self.n + 1
c = Countdown(3)
print(list(c), list(c), sum(c), 2 in c, sorted(c), tuple(zip(c, c)), [*c])
it = iter(c)
print(next(it), next(it), next(it), next(it, "default"))
try:
    next(it)
except StopIteration:
    print("stopped")
class Squares:
    def __getitem__(self, i):
        if i >= 4:
            raise IndexError(i)
        return i * i
print(list(Squares()), 9 in Squares(), [x for x in Squares()])
a, *b = Countdown(3)
print(a, b)
class NotIterator:
    def __iter__(self): return 5
class NoNext:
    def __iter__(self): return self
for thing in (NotIterator(), NoNext()):
    try:
        iter(thing)
    except TypeError as error:
        print(error)
