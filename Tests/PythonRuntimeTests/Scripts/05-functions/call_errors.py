# Messages of wrong calls.
def none(): pass
def one(a): pass
def two(a, b): pass
def three(a, b, c): pass
def default(a, b=1): pass
def stars(a, *args, k, m): pass
class C:
    def method(self, x): pass
    def __init__(self, n): pass
class D: pass
def attempt(action):
    try:
        print(action())
    except TypeError as error:
        print(error)
attempt(lambda: none(1))
attempt(lambda: none(1, 2))
attempt(lambda: one())
attempt(lambda: one(1, 2))
attempt(lambda: two())
attempt(lambda: two(1))
attempt(lambda: three())
attempt(lambda: three(1))
attempt(lambda: two(1, 2, 3))
attempt(lambda: default())
attempt(lambda: default(1, 2, 3))
attempt(lambda: one(b=1))
attempt(lambda: one(1, a=2))
attempt(lambda: one(1, b=2))
attempt(lambda: two(1, c=2))
attempt(lambda: none(x=1))
attempt(lambda: stars())
attempt(lambda: stars(1))
attempt(lambda: stars(1, k=2))
attempt(lambda: stars(1, 2, 3))
attempt(lambda: C())
attempt(lambda: C(1, 2))
attempt(lambda: C(1).method())
attempt(lambda: C(1).method(1, 2))
attempt(lambda: C.method(1))
attempt(lambda: D(5))
attempt(lambda: (lambda x: x)())
number, nothing, items = 5, None, [1]
attempt(lambda: number())
attempt(lambda: str(number)())
attempt(lambda: nothing())
attempt(lambda: items())
attempt(lambda: D()())
attempt(lambda: one(**{"a": 1, "z": 2}))
attempt(lambda: one(*[1, 2, 3]))
attempt(lambda: one(1, **{"a": 2}))
attempt(lambda: two(**{"a": 1}, **{"a": 2}))
attempt(lambda: one(**{1: 2}))
