# __len__, __getitem__, __setitem__, __delitem__, __contains__, __iter__, __reversed__.
class Deck:
    def __init__(self, items): self.items = list(items)
    def __len__(self): return len(self.items)
    def __getitem__(self, index): print("get", index); return self.items[index]
    def __setitem__(self, index, value): print("set", index, value); self.items[index] = value
    def __delitem__(self, index): print("del", index); del self.items[index]
d = Deck("abc")
print(len(d), d[0], d[-1], d[0:2], d[::2], bool(d), bool(Deck("")))
d[1] = "z"
del d[0]
d[0:1] = "q"
print(list(d), "c" in d, list(reversed(d)))
class Pair:
    def __init__(self, a, b): self.a, self.b = a, b
    def __iter__(self): yield self.a; yield self.b
    def __contains__(self, x): return x == "always" or x in (self.a, self.b)
    def __reversed__(self): return iter([self.b, self.a])
x, y = Pair(1, 2)
print(x, y, list(Pair(3, 4)), "always" in Pair(0, 0), 5 in Pair(0, 0), max(Pair(1, 9)), list(reversed(Pair(1, 2))), [*Pair(5, 6)], dict([Pair("k", "v")]))
class Grid:
    def __getitem__(self, key): return key
g = Grid()
print(g[1, 2], g[1:2, ::3], g[...], g["a"], g[None:])
class Bad:
    def __len__(self): return -1
class Worse:
    def __len__(self): return "x"
for action in (lambda: len(Bad()), lambda: len(Worse()), lambda: Pair(1, 2)[0], lambda: len(Pair(1, 2)), lambda: iter(Bad()), lambda: bool(Bad())):
    try:
        print(action())
    except Exception as error:
        print(type(error).__name__ + ":", error)
