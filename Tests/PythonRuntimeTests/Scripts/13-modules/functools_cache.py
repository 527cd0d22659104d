# functools: cache, lru_cache, cached_property, singledispatch.
from functools import cache, lru_cache, cached_property, singledispatch
@lru_cache(maxsize=2)
def square(n):
    print("computing", n)
    return n * n
print(square(2), square(2), square(3), square(4), square(2), square.cache_info())
square.cache_clear()
print(square.cache_info(), square.__name__, square.__wrapped__(5))
@cache
def fib(n):
    return n if n < 2 else fib(n - 1) + fib(n - 2)
print(fib(100), fib.cache_info())
@lru_cache
def plain(a, b=1, *, c=2): return a, b, c
print(plain(1), plain(1, 1), plain(1, c=2), plain.cache_info(), plain.cache_parameters())
try:
    fib([1])
except TypeError as error:
    print(error)
class Data:
    @cached_property
    def total(self):
        print("once")
        return 42
d = Data()
print(d.total, d.total, d.__dict__)
@singledispatch
def show(value): return "something"
@show.register
def _(value: int): return "int"
@show.register(list)
def _(value): return "list"
print(show(1), show([]), show("a"), show(True))
