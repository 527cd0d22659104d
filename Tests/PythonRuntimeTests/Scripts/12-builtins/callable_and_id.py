# callable, id, is, hash.
print(callable(len), callable(int), callable(5), callable(lambda: 0), callable("a".upper), callable(type), callable(None))
a = [1]
b = a
c = [1]
print(id(a) == id(b), id(a) == id(c), a is b, a is not c, id(None) == id(None), type(id(a)))
print(hash(1), hash(True), hash(-1), hash(0.0), hash(10 ** 20), hash((1, 2)) == hash((1, 2)), hash("a") == hash("a"), hash(frozenset([1, 2])) == hash(frozenset([2, 1])))
for value in ([], {}, set(), [1], ([],), bytearray(), slice(1)):
    try:
        print(hash(value))
    except TypeError as error:
        print(error)
