# yield, next, StopIteration, loops over generators.
def three():
    print("start")
    yield 1
    print("between")
    yield 2
    yield 3
    print("end")
g = three()
print("made", type(g).__name__)
print(next(g), next(g))
for rest in g:
    print(rest)
print(next(g, "default"), list(g))
try:
    next(three.__call__().__iter__())
    next(g)
except StopIteration as stop:
    print("stopped", stop.value)
def count(start=0, step=1):
    while True:
        yield start
        start += step
for n in count(10, 5):
    if n > 30:
        break
    print(n)
def empty():
    return
    yield
print(list(empty()), sum(n for n in range(4)), list(three()))
def returning():
    yield 1
    return "result"
g = returning()
next(g)
try:
    next(g)
except StopIteration as stop:
    print(stop.value, repr(stop))
