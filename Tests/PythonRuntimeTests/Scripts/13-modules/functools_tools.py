# functools: reduce, partial, wraps, total_ordering, cmp_to_key.
from functools import reduce, partial, wraps, total_ordering, cmp_to_key, update_wrapper, partialmethod
print(reduce(lambda a, b: a + b, [1, 2, 3]), reduce(lambda a, b: a * b, [], 1), reduce(max, [3, 9, 2]), reduce(lambda a, b: a + b, "abc", ">"))
try:
    reduce(lambda a, b: a, [])
except TypeError as error:
    print(error)
binary = partial(int, base=2)
print(binary("101"), partial(print, "a", sep="-").args, binary.keywords, binary.func, partial(pow, 2)(5), partial(max, 5)(3, 4), binary)
def logged(function):
    @wraps(function)
    def wrapper(*args):
        """wrapper doc"""
        return function(*args)
    return wrapper
@logged
def add(a, b):
    """add doc"""
    return a + b
print(add.__name__, add.__doc__, add(1, 2), add.__wrapped__(3, 4), add.__module__, add.__qualname__)
@total_ordering
class Version:
    def __init__(self, n): self.n = n
    def __eq__(self, o): return self.n == o.n
    def __lt__(self, o): return self.n < o.n
print(Version(1) <= Version(1), Version(2) > Version(1), Version(2) >= Version(3), Version(1) != Version(2))
print(sorted([3, 1, 2], key=cmp_to_key(lambda a, b: b - a)))
class Cell:
    def set(self, value): self.value = value
    on = partialmethod(set, True)
c = Cell()
c.on()
print(c.value)
try:
    @total_ordering
    class Nothing: pass
except ValueError as error:
    print(error)
