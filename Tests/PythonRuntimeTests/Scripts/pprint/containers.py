# pprint: nested containers in lines.
import pprint
data = {"name": "Ada", "languages": ["Python", "Swift", "C", "Rust", "Go", "Haskell"], "nested": {"b": [1, 2, 3], "a": ("x", "y")}, "flag": True, 3: None}
pprint.pprint({key: value for key, value in data.items() if isinstance(key, str)})
pprint.pprint(data, width=40)
pprint.pprint(list(range(50))); pprint.pprint(list(range(50)), compact=True); pprint.pprint([], width=1); pprint.pprint((1,)); pprint.pprint({3, 1, 2}); pprint.pprint(frozenset(range(40)))
pprint.pprint([["a" * 30, "b" * 30], ["c" * 30]], indent=4)
pprint.pp({"b": 1, "a": 2}); pprint.pprint({"b": 1, "a": 2}); pprint.pprint({"b": 1, "a": 2}, sort_dicts=False)
