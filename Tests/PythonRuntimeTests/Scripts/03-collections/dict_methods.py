# Every method of dict.
d = {"a": 1, "b": 2}
print(d.get("a"), d.get("z"), d.get("z", 0), d.setdefault("a", 9), d.setdefault("c", 3), d.setdefault("n"), d)
print(d.pop("a"), d.pop("zz", "default"), d.popitem(), d)
d.update({"x": 10}, y=20)
d.update([("z", 30)])
print(d, d.copy() == d, d.copy() is d)
print(dict.fromkeys("abc"), dict.fromkeys([1, 2], 0), dict.fromkeys("ab", []))
print({"a": 1, "b": 2} | {"b": 3, "c": 4}, list(reversed({"a": 1, "b": 2})), list(reversed({"a": 1}.items())))
d |= {"q": 1}
print(d)
view = d.keys()
d["late"] = 1
print(view, "late" in view, len(view), view & {"x", "none"}, view - set(d), ("x", 10) in d.items(), 20 in d.values())
print({"a": 1}.keys() | {"a"}, {"a": 1}.keys() == {"a"}, {"a": 1}.items() == {("a", 1)}, {"a": 1, "b": 2}.keys() ^ {"a"})
d.clear()
print(d, view)
