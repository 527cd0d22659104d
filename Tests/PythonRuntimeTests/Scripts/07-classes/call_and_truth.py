# __call__, __bool__, __len__ as truth, __index__, __int__, __float__, __round__.
class Multiplier:
    def __init__(self, n): self.n = n
    def __call__(self, x, *more, scale=1): return self.n * x * scale + sum(more)
m = Multiplier(3)
print(m(2), m(2, 10, scale=2), callable(m), list(map(m, [1, 2])))
class Number:
    def __int__(self): return 7
    def __float__(self): return 7.5
    def __index__(self): return 2
    def __round__(self, digits=None): return ("rounded", digits)
    def __trunc__(self): return 1
    def __complex__(self): return 1j
    def __hash__(self): return 5
n = Number()
print(int(n), float(n), [10, 20, 30][n], hex(n), round(n), round(n, 2), complex(n), hash(n), range(5)[n], "ab" * n, bin(n))
class Truth:
    def __bool__(self): return False
class Length:
    def __len__(self): return 0
print(bool(Truth()), bool(Length()), "yes" if Truth() else "no", not Length(), Truth() or "other", 1 and Truth() or "z")
class BadBool:
    def __bool__(self): return 5
try:
    bool(BadBool())
except TypeError as error:
    print(error)
class BadHash:
    def __hash__(self): return "x"
try:
    hash(BadHash())
except TypeError as error:
    print(error)
class BadIndex:
    def __index__(self): return 1.5
try:
    [1][BadIndex()]
except TypeError as error:
    print(error)
