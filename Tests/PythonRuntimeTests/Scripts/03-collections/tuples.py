# Tuples: making, methods, being immutable.
t = (1, "a", [3])
print(t, len(t), t[0], t[-1], t[1:], t[::-1], t + (4,), (1, 2) * 2)
print((), (1,), 1, (1, 2), type(()), type((1)), type((1,)))
print((1, 2, 1).count(1), (1, 2, 1).index(2), 1 in t, tuple("abc"), tuple([1, 2]), tuple(range(3)))
t[2].append(4)
print(t, hash((1, 2)) == hash((1, 2)), hash((1, "a")) == hash((1, "a")))
u = 1, 2
u += (3,)
print(u, max(u), sum(u), sorted((3, 1)), {(0, 1): "point"}[0, 1])
for action in ("t[0] = 5", "del t[0]", "t.append(1)", "t[5]", "(1, 2).index(9)", "hash(t)", "t['a']", "t[2] += [5]", "t(3)"):
    try:
        exec(action)
    except Exception as error:
        print(type(error).__name__ + ":", error)
print(t)
