# type and __name__ of all kinds of things.
def f(): pass
class C:
    def m(self): pass
things = [1, 1.0, 1j, "s", b"b", True, None, [], (), {}, set(), frozenset(), range(1), slice(1), ..., NotImplemented, f, C, C(), C().m, C.m, len, [].append, type, object,
          iter([]), iter(()), iter({}), iter(""), iter(set()), iter(range(1)), {}.keys(), {}.values(), {}.items(), zip(), map(f, []), filter(f, []), enumerate([]), reversed([]),
          (x for x in ()), ValueError(), property(), staticmethod(f), classmethod(f), super(C, C()), int.__add__, (1).__add__, str.join, bytearray(), memoryview(b""), f.__code__, int | str, list[int], iter(b"")]
print([type(t).__name__ for t in things])
print(type(1) == int, type(1) is int, type(True) == int, type(C()) == C, type(C) == type, type(lambda: 0).__name__, (5).__class__, int.__name__, C.__qualname__)
import math
print(type(math).__name__, type(type(1)).__name__, type(Ellipsis), type(print), type(f) == type(lambda: 0))
