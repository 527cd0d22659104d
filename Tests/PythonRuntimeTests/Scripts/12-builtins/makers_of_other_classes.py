# `__new__` of a class for what is no class, and for classes that are not below it; arguments of wrong types.
import io
import random
import weakref


def show(action):
    try:
        print(repr(action()))
    except Exception as error:
        print(type(error).__name__, error)


class Number(int):
    pass


for cls in (int, float, str, list, dict, tuple, set, frozenset, bytes, bool, complex):
    show(lambda: cls.__new__(5))
    show(lambda: cls.__new__(type(None)))
    show(lambda: cls.__new__(cls))
show(lambda: int.__new__(Number, 3))
for cls in (io.StringIO, io.BytesIO, weakref.ref):
    for wrong in (5, int):
        try:
            cls.__new__(wrong, print)
        except TypeError as error:
            print("a TypeError")
show(lambda: float.fromhex(5))
show(lambda: float.fromhex(None))
show(lambda: float.fromhex("0x1.8p1"))
show(lambda: random.getrandbits(10**30))
show(lambda: "a".replace("a", None))
show(lambda: "a".replace(None, "a"))
