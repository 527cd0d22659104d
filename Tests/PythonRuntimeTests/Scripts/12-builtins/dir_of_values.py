# dir() of values of the built-in types, without the dunder names.
for value in (1, 1.5, "", b"", [], (), {}, set(), frozenset(), True, None, range(1), slice(1), 1j, bytearray(), (x for x in ()), len, ValueError(), property()):
    print(type(value).__name__, [n for n in dir(value) if not n.startswith("_")])
print([n for n in dir(object)])
