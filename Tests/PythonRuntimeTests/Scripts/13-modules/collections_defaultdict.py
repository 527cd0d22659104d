# collections.defaultdict.
from collections import defaultdict
groups = defaultdict(list)
for word in "apple bob avocado cat banana".split():
    groups[word[0]].append(word)
print(groups, dict(groups), groups["zzz"], "zzz" in groups, groups.get("none"), len(groups))
counts = defaultdict(int)
for c in "mississippi":
    counts[c] += 1
print(counts, sorted(counts.items()), counts.default_factory)
tree = lambda: defaultdict(tree)
t = tree()
t["a"]["b"]["c"] = 1
print(t["a"]["b"]["c"], isinstance(groups, dict), defaultdict(lambda: "?", a=1)["b"], defaultdict(None, {"k": 1}), defaultdict(set, [(1, {2})]), counts == {"m": 1, "i": 4, "s": 4, "p": 2})
try:
    defaultdict(None)["x"]
except KeyError as error:
    print(repr(error))
try:
    defaultdict(5)
except TypeError as error:
    print(error)
print(counts.pop("m"), counts.copy() == counts, type(counts.copy()).__name__, counts | {"x": 1})
