# Dictionaries and sets that grow and shrink.
d = {}
for i in range(1000):
    d[i * 7 % 1009] = i
for i in range(0, 1009, 2):
    d.pop(i, None)
print(len(d), sum(d), sum(d.values()), list(d)[:5], list(d)[-3:])
for i in range(100):
    d["k%d" % i] = i
print(len(d), d["k50"], d.popitem())
s = set(range(500))
s -= set(range(0, 500, 3))
s |= {1000 + i for i in range(50)}
print(len(s), sum(s), 3 in s, 4 in s, 1049 in s)
order = {c: i for i, c in enumerate("zyxwv")}
del order["x"]
order["x"] = 9
print(order)
