# Equal numbers hash alike, whatever their types.
print(hash(0), hash(1), hash(-1), hash(-2), hash(42))
print(hash(2 ** 61 - 1), hash(2 ** 61), hash(-(2 ** 61)), hash(2 ** 100))
print(hash(1.0), hash(0.5), hash(-0.5), hash(1e100), hash(float("inf")), hash(float("-inf")))
print(hash(1.0) == hash(1) == hash(True), hash(2.0 ** 80) == hash(2 ** 80))
d = {1: "one", 2.0: "two"}
print(d[1.0], d[True], d[2])
d[True] = "yes"
print(d)
print(hash(None) == hash(None), hash(1 + 2j), hash(0.1))
