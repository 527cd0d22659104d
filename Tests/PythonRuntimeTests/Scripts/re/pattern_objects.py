# Pattern objects: attributes, repr, equality, hash, copies.
import re
import copy

p = re.compile(r"(\d+)(?P<unit>kg|lb)", re.I)
print(p, repr(p), p.pattern, p.groups, p.groupindex, p.flags, type(p), type(p).__name__, type(p).__module__, re.Pattern, isinstance(p, re.Pattern))
print(p == re.compile(r"(\d+)(?P<unit>kg|lb)", re.I), p == re.compile("a"), p != re.compile("a"), p == 5, re.compile("a") == re.compile("a", re.I), re.compile("a") == re.compile(b"a"), re.compile("a") is re.compile("a"))
print(hash(re.compile("x")) == hash(re.compile("x")), {re.compile("x"): 1}[re.compile("x")], copy.copy(p) is p, copy.deepcopy(p) is p, re.compile(p) is p, len({re.compile("a"), re.compile("a"), re.compile("b")}))
for pattern, flags in [("a" * 300, 0), ("it's", 0), ('"', re.M), ("\n", re.S), ("é", re.A), ("a", re.I | re.M | re.S | re.X | re.A), ("a", re.U), (b"a", re.L), (b"\xff", 0), ("a", 4096), ("", 0)]:
    print(repr(re.compile(pattern, flags)))
for action in ["re.Pattern()", "p.foo", "p.foo = 1", "p < p", "len(p)", "p[0]", "p.search()", "class C(re.Pattern): pass", "p.groupindex['x'] = 1"]:
    try:
        exec(action)
        print(action, "fine")
    except Exception as error:
        print(action, type(error).__name__, error if "search" not in action else "")
print([name for name in dir(p) if not name.startswith("_")], bool(p), re.Pattern[str], re.Match[bytes])
print(p.search("12KG").group("unit"), list(p.groupindex), p.groupindex.get("unit"), sorted(p.groupindex.items()))
