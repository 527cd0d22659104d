# isinstance where the answer is known at once, and where `__class__` or a metaclass has a say.
class Base:
    pass


class Derived(Base):
    pass


class Pretender:
    @property
    def __class__(self):
        return Base


class Meta(type):
    def __instancecheck__(cls, value):
        print("asked for", value)
        return value == 3


class Asked(metaclass=Meta):
    pass


for value in (1, True, 1.5, "a", b"a", None, [], (), {}, set(), Base(), Derived(), Pretender(), Base, print, len, 10**30):
    print(
        isinstance(value, int), isinstance(value, (str, int)), isinstance(value, Base), isinstance(value, (int, Base)),
        isinstance(value, object), isinstance(value, type), isinstance(value, ()), isinstance(value, (float, (list, tuple))),
        isinstance(value, int | str))
print(isinstance(3, Asked), isinstance(4, (int, Asked)), isinstance("4", (int, Asked)), isinstance(3, (str, Asked)))
for wrong in (5, "int", (int, 5), (5, int), [int]):
    try:
        print(isinstance(1, wrong))
    except TypeError as error:
        print(error)
print(list(range(5)), list(range(10, 0, -3)), list(range(2**61, 2**61 + 2)), [*range(3), *range(2)], tuple(range(3)))
print([1, 2].copy(), tuple([1, 2]), dict({1: 2}), {1: 2}.copy(), frozenset([1, 1, 2]), set((1, 2, 1)))
print((lambda: 0).__name__, (lambda: 0).__qualname__, int(3.99), int(-3.99), int(1e30), int(-2.0**62))
print("ä".encode("UTF-8"), b"\xc3\xa4".decode("utf8"), "a".encode("Latin 1"), "a".encode("us-ascii"))
