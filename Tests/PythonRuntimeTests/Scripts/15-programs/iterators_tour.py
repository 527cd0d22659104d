# A tour: iterators tour.
def count(n):
    try:
        while True:
            got = yield n
            if got is not None: n = got
            else: n += 1
    finally: print("closed")
g = count(3); print(next(g), next(g), g.send(10), next(g)); g.close()
def inner(): 
    x = yield 1; print("x", x); y = yield 2; return x, y
def outer():
    r = yield from inner(); print("r", r); yield 3
o = outer(); print(next(o), o.send('a'), o.send('b'))
try: next(o)
except StopIteration as e: print("stop", e.value)
def fib():
    a, b = 0, 1
    while 1: yield a; a, b = b, a + b
from itertools import islice, takewhile, count as c, chain, groupby, product, permutations, combinations, accumulate, zip_longest, cycle, repeat, starmap, tee, dropwhile, compress
print(list(islice(fib(), 10)), list(takewhile(lambda x: x < 50, fib())))
print([(k, list(v)) for k, v in groupby("aabbbc")], list(product([1, 2], 'ab')), list(permutations([1, 2, 3], 2)), list(combinations('abcd', 2)), list(accumulate([1, 2, 3, 4])), list(zip_longest([1, 2], [3], fillvalue=0)), list(islice(cycle('ab'), 5)), list(chain([1], [2, 3])), list(starmap(pow, [(2, 3), (3, 2)])))
gen = (x * x for x in range(5)); print(gen, sum(gen), list(gen)) if False else print(sum(gen), list(gen))
def mk():
    fs = []
    for i in range(3): fs.append(lambda: i)
    return [f() for f in fs], [f() for f in [lambda i=i: i for i in range(3)]]
print(mk())
def counter():
    n = 0
    def inc(by=1):
        nonlocal n; n += by; return n
    return inc
a, b = counter(), counter(); print(a(), a(), b(5), a.__closure__[0].cell_contents, a.__code__.co_freevars)
def deco(fn):
    def w(*a, **k):
        print("calling", fn.__name__, a, k); return fn(*a, **k)
    return w
@deco
def add(a, b=2): return a + b
print(add(1), add(1, b=5), add.__name__)
import functools
def repeat_n(n):
    def d(fn):
        @functools.wraps(fn)
        def w(*a): return [fn(*a) for _ in range(n)]
        return w
    return d
@repeat_n(3)
def hi(n): "says hi"; return f"hi {n}"
print(hi('x'), hi.__name__, hi.__doc__, hi.__wrapped__)  if False else print(hi('x'), hi.__name__, hi.__doc__)
@functools.lru_cache(maxsize=None)
def f(n): return n if n < 2 else f(n - 1) + f(n - 2)
print(f(80), f.cache_info())
print(functools.reduce(lambda a, b: a * b, range(1, 6)), functools.partial(pow, 2)(5))
def g2():
    try: yield 1
    except ValueError as e: print("caught", e); yield 99
    yield 2
h = g2(); next(h); print(h.throw(ValueError("boo")), next(h), list(h))
try: h.throw(KeyError('z'))
except KeyError as e: print('key', e)
try: next(g2).x
except Exception as e: print(type(e).__name__, e)
x = count(1)
try: x.send(5)
except TypeError as e: print(e)
def bad(): yield 1; raise StopIteration(5)
try: list(bad())
except RuntimeError as e: print(e, repr(e.__cause__))
print(type(x), x.__name__, x.gi_frame is not None, x.gi_running, x.gi_code.co_name)
def rec(t):
    if isinstance(t, list):
        for i in t: yield from rec(i)
    else: yield t
print(list(rec([1, [2, [3, [4]], 5]])))
*a, b = (i for i in range(4)); print(a, b)
print({k: v for k, v in zip('abc', range(3))}, {x % 3 for x in range(10)}, [[j for j in range(i)] for i in range(3)])
it = iter([1, 2, 3]); print(list(zip(it, it)), next(it, 'none'))
def two(): return (yield)
t = two(); next(t)
try: t.send(42)
except StopIteration as e: print(e.value, e)
print(iter(lambda: 5, 5), list(iter(iter([1, 2, 0, 3]).__next__, 0))) if 0 else print(list(iter(iter([1, 2, 0, 3]).__next__, 0)))
