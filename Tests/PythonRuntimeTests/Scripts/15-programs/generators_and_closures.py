# Generators, decorators, closures, random numbers, texts.
print(type(1).__mro__, type(True).__mro__, int.__subclasses__()[:1], bool.__base__)
def gen():
    x = yield
    while True:
        x = yield x * 2
g = gen(); next(g); print(g.send(5), g.send("ab"))
def countdown(n):
    print("start")
    while n > 0: yield n; n -= 1
    print("done")
for i in countdown(2): print(i)
print(list(countdown(1)), sum(countdown(3)), "x" in countdown(1))
c = countdown(1); print(next(c)); print(next(c, "default"))
try: next(c)
except StopIteration: print("stop")
squares = (x * x for x in range(3)); print(next(squares), list(squares), list(squares))
import itertools
print(list(itertools.islice(itertools.count(5, 2), 3)), list(itertools.repeat("a", 2)), list(itertools.chain.from_iterable([[1], [2]])), list(itertools.compress("abc", [1, 0, 1])), list(itertools.pairwise([1, 2, 3])), list(itertools.product("ab", repeat=2))[:2], list(itertools.combinations_with_replacement("ab", 2)), [list(t) for t in itertools.tee([1, 2])])
def chained(*its):
    for it in its: yield from it
print(list(chained("ab", [1])), [*chained()], dict(enumerate("ab")), dict([("a", 1)]), list(zip(*[(1, 2), (3, 4)])))
def deco(*dargs, **dk):
    def outer(f):
        def inner(*a, **k):
            print("before", dargs, dk); r = f(*a, **k); print("after"); return r
        return inner
    return outer
@deco("x", y=1)
@deco()
def hello(n, *, loud=False): return ("HI " if loud else "hi ") + n
print(hello("bob", loud=True), hello.__name__)
def timer(f):
    import functools, time
    @functools.wraps(f)
    def w(*a, **k):
        t = time.perf_counter(); r = f(*a, **k); assert time.perf_counter() >= t; return r
    return w
@timer
def work(n):
    "does work"
    return sum(range(n))
print(work(10), work.__name__, work.__doc__, work.__wrapped__(5))
adders = [lambda x, n=n: x + n for n in range(3)]; print([a(10) for a in adders]); adders = [lambda x: x + n for n in range(3)]; print([a(10) for a in adders])
def make():
    count = 0
    def inc(): nonlocal count; count += 1; return count
    def get(): return count
    return inc, get
inc, get = make(); inc(); inc(); print(get(), inc.__closure__[0].cell_contents, make.__code__.co_cellvars, inc.__code__.co_freevars, inc.__code__.co_varnames)
def kw(a, /, b, *args, c=3, **kwargs): "doc"; return locals()
print(kw(1, 2, 3, c=4, d=5), kw.__defaults__, kw.__kwdefaults__, kw.__code__.co_argcount, kw.__code__.co_varnames, kw.__code__.co_name, kw.__doc__, kw.__qualname__, kw.__module__)
print((lambda: (yield))().__class__.__name__, type(lambda: 0).__name__, [f.__name__ for f in (len, kw, str.upper, [].append)])
x = 5
def shadow(): 
    x = 1
    def inner(): return x
    x = 2
    return inner()
print(shadow(), x, eval("x"), [x for x in range(2)], x, {x for x in "a"}, x)
class A:
    n = 3
    sq = [i * i for i in range(n)]
    def __init__(self, *, k): self.k = k
print(A.sq, A(k=1).k)
try: A(1)
except TypeError as e: print(e)
import random
random.seed("abc"); print(random.randint(1, 10), random.choices([1, 2, 3], k=3), random.sample("abcdef", 2), round(random.triangular(), 4), random.getrandbits(8), random.random())
r = random.Random(7); print(r.random(), r.choices("ab", weights=[1, 9], k=5), r.shuffle([1]), r.normalvariate(0, 1), r.expovariate(1), r.betavariate(1, 2))
print(sorted([3, 1, 2], key=lambda v: -v), sorted(["bb", "a", "ccc"], key=len, reverse=True), sorted([(1, "b"), (0, "z"), (1, "a")]), sorted([True, False, 2]), sorted([1.5, 1, 0.5]), sorted("bA"), list(sorted({3: 1, 1: 2})))
print("%5d|%-5d|%05d|%+d|%x|%o|%e|%.3g|%s|%r|%c|%%|%10.3f|%-10s|" % (42, 42, 42, 42, 255, 8, 12345.678, 0.00012345, "s", "r", "c", 3.14159, "left"))
print(f"{'a':>5}{'b':<5}{'c':^5}|{1e10:g}|{1234567:,}|{0.5:%}|{10:b}|{255:X}|{-3:+}|{3:+}|{3: }|{1.0:.0f}|{1e-10}|{1e20}|{123456789.0}|{1e15}|{1e17}|{0.1 + 0.2}|{1/3:.3}|{2**70}|{True:d}|{'x' * 3}|{[1, 2]}|{ {'a': 1}['a'] }|{3!r:>4}|{'é':>3}|")
print(" abc ".strip(), "xxabcxx".strip("x"), "a b  c".split(), "a b  c".split(" "), "abc".zfill(5), "-5".zfill(4), "Hello".swapcase(), "hello world".title(), "a".isalpha(), "1".isnumeric(), "aXbXc".split("X"), "abc".index("c"), "aaa".replace("a", "b", 2), "abc".encode(), b"abc".decode(), "a\nb".splitlines(), "abc" in "xabcx", "z" not in "abc", max("abc"), min("b", "a"), len("é"), "é".encode("utf-8"), "abc".ljust(5, "."), "abc".center(7), "1,2,3".rsplit(",", 1), "ab".join("123"), "%s" % "a", "tEST".capitalize(), "abc".startswith("b", 1), "abcabc".count("bc"), "a".islower(), "ß".casefold(), str(b"x"), "a" "b", chr(97), ord("a"), "abc"[-1], "abc"[1:], "abcdef"[::2], "a" < "b", "a" == 'a', hash("a") == hash("a"))
