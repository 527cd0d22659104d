# Keyword-only and positional-only parameters.
def a(x, *, y):
    return x, y
def b(x, y, /):
    return x, y
def c(x, /, y, *, z=0):
    return x, y, z
def d(x, /, **kwargs):
    return x, kwargs
print(a(1, y=2), b(1, 2), c(1, 2), c(1, y=2, z=3), d(1, x=2))
def attempt(action):
    try:
        print(action())
    except TypeError as error:
        print(error)
attempt(lambda: a(1, 2))
attempt(lambda: a(1))
attempt(lambda: a(1, y=2, z=3))
attempt(lambda: b(1, y=2))
attempt(lambda: b(x=1, y=2))
attempt(lambda: c(x=1, y=2))
attempt(lambda: c(1, 2, 3))
attempt(lambda: c(1))
attempt(lambda: d(x=1))
