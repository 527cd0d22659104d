# A script that ends by an error: chained over lines.
def f():
    x = [1, 2,
         3]
    return sum(x) + \
        "a"
def g(n):
    if n: return g(n - 1)
    f()
class K:
    def __init__(self): g(2)
    def __getattr__(self, n): raise AttributeError(n)
try:
    K()
except TypeError as e:
    raise ValueError("wrapped") from e
