# StopIteration that leaks inside a generator is a RuntimeError.
def bad():
    yield 1
    next(iter([]))
    yield 2
g = bad()
print(next(g))
try:
    next(g)
except RuntimeError as error:
    print(error, repr(error.__cause__))
def raises():
    yield 1
    raise StopIteration("x")
try:
    list(raises())
except RuntimeError as error:
    print(error)
def reentrant():
    yield next(me)
me = reentrant()
try:
    next(me)
except ValueError as error:
    print(error)
