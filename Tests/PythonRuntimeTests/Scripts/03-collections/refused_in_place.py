# What containers refuse in place, and what `|=` of a dict takes.
def attempt(statement, **names):
    try:
        exec(statement, names)
        print(statement, names.get("a"))
    except Exception as error:
        print(statement, type(error).__name__, error)

for a in ({1}, {"k": 1}, frozenset([2]), {}.keys(), [1], "x", 5):
    for b in ("ab", (1,), [2], b"z", 2):
        attempt("a *= b", a=a if not isinstance(a, (set, dict, list)) else type(a)(a), b=b)
for b in ([("x", 2)], [(1, 2, 3)], ((1, 2), 3), 5, "ab", [["p", "q"]], {"m": 1}, None, iter([("i", 1)])):
    attempt("a |= b", a={"k": 1}, b=b)
class C:
    pass
for a in (5, 2.5, None, True, "text", (1, 2), b"b", range(3), {1}, frozenset(), {}.keys(), len, C(), C):
    for place in ("0", "'k'", "0:1", "True"):
        attempt(f"del a[{place}]", a=a)
for a, b in ((1j, 2.0), (2.0, 1j), (1j, 1), (2, 1j), (1j, 1j), (7.5, 2)):
    attempt("a = divmod(a, b)", a=a, b=b)
