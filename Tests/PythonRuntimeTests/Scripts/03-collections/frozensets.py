# frozenset: hashable, no changes.
f = frozenset([1, 2, 3])
print(f, len(f), 2 in f, frozenset(), f == {1, 2, 3}, {1, 2, 3} == f, hash(f) == hash(frozenset([3, 2, 1])))
print(f | {4}, {4} | f == f | {4}, type({4} | f).__name__, type(f | {4}).__name__, f & {1}, f - {1}, f ^ {1})
d = {f: "set as a key"}
print(d[frozenset([3, 1, 2])], {frozenset([1]), frozenset([1])}, f.union([7]), f.issubset({1, 2, 3, 4}))
g = f
g |= {9}
print(sorted(g), sorted(f))
print({1, 2} in [f, {1, 2}], {frozenset({1}): 1}[frozenset({1})], f.copy() is f)
