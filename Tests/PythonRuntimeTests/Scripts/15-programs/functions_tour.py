# A tour: functions tour.
import sys
def hanoi(n, a='A', b='B', c='C'): return 0 if n == 0 else hanoi(n-1, a, c, b) + 1 + hanoi(n-1, c, b, a)
def perms(s): return [s] if len(s) <= 1 else [c + p for i, c in enumerate(s) for p in perms(s[:i] + s[i+1:])]
def gcd(a, b): return a if b == 0 else gcd(b, a % b)
def flatten(l): return [x for i in l for x in (flatten(i) if isinstance(i, list) else [i])]
def bs(a, t):
    lo, hi = 0, len(a) - 1
    while lo <= hi:
        m = (lo + hi) // 2
        if a[m] == t: return m
        elif a[m] < t: lo = m + 1
        else: hi = m - 1
    return -1
def qs(a): return a if len(a) < 2 else qs([x for x in a[1:] if x < a[0]]) + [a[0]] + qs([x for x in a[1:] if x >= a[0]])
print(hanoi(5), perms("abc"), gcd(48, 18), flatten([1, [2, [3]]]), bs([1, 3, 5], 3), qs([3, 1, 2]))
text = "the quick brown fox jumps over the lazy dog the end"
freq = {}
for w in text.split(): freq[w] = freq.get(w, 0) + 1
print(sorted(freq.items(), key=lambda kv: (-kv[1], kv[0]))[:3])
for i in range(1, 16): print("FizzBuzz" if i % 15 == 0 else "Fizz" if i % 3 == 0 else "Buzz" if i % 5 == 0 else i, end=" ")
print()
primes = [n for n in range(2, 50) if all(n % d for d in range(2, int(n ** .5) + 1))]; print(primes)
m = [[1, 2], [3, 4]]; print([[sum(a * b for a, b in zip(r, c)) for c in zip(*m)] for r in m])
def caesar(s, k): return "".join(chr((ord(c) - 97 + k) % 26 + 97) if c.islower() else chr((ord(c) - 65 + k) % 26 + 65) if c.isupper() else c for c in s)
print(caesar("Hello, World", 3), caesar(caesar("abc", 5), -5))
print(*[f"{i}x{j}={i*j:2d}" for i in range(1, 4) for j in range(1, 4)], sep=" | ")
for n in (5,): print("\n".join(" " * (n - i) + "*" * (2 * i - 1) for i in range(1, n + 1)))
def fact(n): return 1 if n < 2 else n * fact(n - 1)
print(fact(20), fact(50), len(str(fact(500))))
def collatz(n):
    while n != 1: yield n; n = n // 2 if n % 2 == 0 else 3 * n + 1
    yield 1
print(list(collatz(6)))
def f(a, b=2, *args, c, d=4, **kw): return a, b, args, c, d, kw
print(f(1, c=3), f(1, 2, 3, 4, c=5, e=6), f(*[1, 2, 3], **{'c': 1, 'z': 2}))
for call in ("f()", "f(1)", "f(1, 2, 3)", "f(c=1)", "f(1, c=1, a=2)", "f(1, 2, c=3, b=4)"):
    try: print(eval(call))
    except TypeError as e: print(call, e)
def g(a, b, /, c, *, d): pass
for call in ("g()", "g(1)", "g(1, 2)", "g(1, 2, 3)", "g(1, 2, 3, 4)", "g(a=1, b=2, c=3, d=4)", "g(1, 2, 3, d=4, e=5)", "g(1, b=2, c=3, d=4)", "g(1, 2, 3, 4, 5, d=1)", "(lambda x: x)()", "(lambda: 1)(2)", "print(1, 2, foo=3)", "len()", "int('3', bas=3)", "sorted([1], rev=1)", "open('x', foo=1)", "max(1, 2, ke=3)", "'a'.split(x=1)", "[].append(x=1)", "dict(**{1: 2})", "sum()", "range(1, 2, 3, 4)", "enumerate([], x=1)", "zip(1, strict=1)", "''.join([], [])", "'{}'.format()", "abs()", "abs(1, 2)", "round(1, 2, 3)", "divmod(1)", "isinstance(1)", "hasattr(1)", "chr()", "ord('')", "input(1, 2, 3)", "map(str)", "filter(None)", "iter()", "next(iter([]))", "min()", "max([], default=1, foo=2)", "pow(2)", "hex()", "any(1, 2)", "list().pop(1, 2)", "{}.get()", "{}.setdefault()", "{}.update(1, 2)", "set().add()", "set().add(1, 2)", "'a'.replace()", "'a'.find()", "'a'.strip(1)", "'a'.ljust()", "'a'.ljust('b')", "str.upper()", "str.upper(5)", "list.append(5, 1)", "int.bit_length('a')", "object(5)", "object.__init__(1, 2)", "type()", "super().x", "property(1, 2, 3, 4, 5)", "Exception(foo=1)", "ValueError(1, x=2)"):
    try: print(call, '=>', repr(eval(call)))
    except Exception as e: print(call, type(e).__name__, e)
x = 10
def outer():
    x = 20
    def inner():
        nonlocal x; x += 1; return x
    def glob():
        global x; x += 1; return x
    return inner(), glob(), x
print(outer(), x)
def default(a, l=[]): l.append(a); return l
print(default(1), default(2), default(3, []), default.__defaults__)
print((lambda *a, **k: (a, k))(1, 2, x=3), (lambda x, y=2: x + y)(1))
print([i for i in range(3)], i if 'i' in dir() else 'none')
a, b = 1, 2; a, b = b, a; print(a, b); (c, d), e = (1, 2), 3; print(c, d, e); first, *rest = "hello"; print(first, rest); *init, last = [1, 2, 3]; print(init, last)
x = y = z = 0; x += 1; print(x, y, z); n = 5; n **= 2; n //= 3; n %= 5; n <<= 2; n |= 1; n ^= 3; n >>= 1; n &= 7; print(n)
if (k := len("abc")) > 2: print(k)
print([y := 1, y ** 2], [(j, j * 2) for j in range(2)])
while True:
    k -= 1
    if k < 0: break
else: print("never")
for q in []: pass
else: print("else ran")
match [1, 2, 3]:
    case [1, *rest]: print("rest", rest)
match {"a": 1, "b": 2}:
    case {"a": v, **r}: print(v, r)
def mt(v):
    match v:
        case 0: return "zero"
        case int(n) if n > 0: return f"pos {n}"
        case str() | bytes(): return "text"
        case [x, y]: return f"pair {x} {y}"
        case {"k": k}: return f"k {k}"
        case None: return "none"
        case _: return "other"
print([mt(v) for v in (0, 5, -1, "a", [1, 2], {"k": 3}, None, 2.5)])
print(1 if x else 2, x and y, x or y, not x, x is not None, 3 in [1, 2, 3], 1 < 2 < 3 != 4)
import math, random
random.seed(42); print(random.randint(1, 100), random.random(), random.choice("abc"), random.sample(range(10), 3), [random.randrange(5) for _ in range(5)]); l = [1, 2, 3, 4]; random.shuffle(l); print(l, random.uniform(1, 2), random.gauss(0, 1))
print(math.sqrt(2), math.floor(-1.5), math.ceil(1.2), math.factorial(10), math.gcd(12, 18), math.pi, math.hypot(3, 4), math.log(8, 2), math.log10(1000), math.isclose(.1 + .2, .3), math.inf, math.prod([1, 2, 3]), math.comb(5, 2), math.sin(1), math.degrees(math.pi), math.trunc(2.7), math.fsum([.1] * 10), math.isnan(math.nan), math.lcm(4, 6), math.dist((0, 0), (3, 4)))
for s in ("math.sqrt(-1)", "math.log(0)", "math.factorial(-1)", "math.sqrt('a')", "random.choice([])", "math.floor('a')", "random.randint(5, 1)", "math.factorial(1.5)", "random.sample([1], 5)", "math.acos(2)", "math.pow(0, -1)", "math.exp(1000)", "math.gcd(1.5)", "math.foo", "math.sqrt()"):
    try: print(eval(s))
    except Exception as e: print(s, type(e).__name__, e)
