# Dictionaries: making, reading, changing, order.
d = {"one": 1, "two": 2}
d["three"] = 3
d["one"] = 11
print(d, len(d), d["two"], "one" in d, 1 in d, "x" not in d)
del d["two"]
d["two"] = 22
print(d)
for key in d:
    print(key, d[key])
for key, value in d.items():
    print(key, value)
print(list(d), list(d.keys()), list(d.values()), list(d.items()), sorted(d))
print({}, {1: "a", 2.5: "b", (1, 2): "c", None: "d", True: "e"}, dict(a=1, b=2), dict([("x", 1), ("y", 2)]), dict(zip("ab", [1, 2])))
print({"a": 1, "b": 2} == {"b": 2, "a": 1}, {"a": 1} != {"a": 2}, {"a": 1, "a": 2}, dict({"k": 1}, z=2))
print(d.keys(), d.values(), d.items())
d["n"] = {"inner": [1, 2]}
d["n"]["inner"][0] += 5
print(d["n"]["inner"], {1: "x"}[1.0])
