# Which keys are the same key.
d = {}
d[1] = "int"
d[1.0] = "float"
d[True] = "bool"
d["1"] = "str"
d[(1,)] = "tuple"
d[1 + 0j] = "complex"
d[frozenset()] = "frozen"
d[None] = "none"
d[b"1"] = "bytes"
d[int] = "type"
d[len] = "function"
print(len(d), d[1], list(d.values()))
nan = float("nan")
n = {nan: 1}
print(nan in n, float("nan") in n, n[nan])
class Key:
    def __init__(self, value):
        self.value = value
    def __hash__(self):
        return 7
    def __eq__(self, other):
        return isinstance(other, Key) and self.value == other.value
k = {Key(1): "a", Key(2): "b", Key(1): "c"}
print(len(k), k[Key(1)], k[Key(2)], Key(3) in k)
