# A generator expression as the only argument; results consumed once.
print(sum(n * n for n in range(5)), max((len(w) for w in ["a", "bbb"]), default=0), sorted(-n for n in range(3)), list(n for n in "ab"))
print("".join(c for c in "a1b2" if c.isalpha()), dict((c, ord(c)) for c in "ab"), set(n % 2 for n in range(5)), tuple(n for n in range(2)))
def f(iterable, extra=None):
    return list(iterable), extra
print(f(n for n in range(2)), f((n for n in range(2)), 5))
g = (n for n in range(3))
print(list(g), list(g), any(n > 1 for n in [1, 2, 3]))
