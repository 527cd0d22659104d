# Comprehensions of all kinds, nested and filtered.
print([x * x for x in range(6)], [x for x in range(10) if x % 2], [x if x % 2 else -x for x in range(5)])
print([(x, y) for x in range(3) for y in "ab"], [(x, y) for x in range(4) for y in range(x) if (x + y) % 2])
print([[i * j for j in range(3)] for i in range(3)], [n for row in [[1, 2], [3]] for n in row])
print({x: x * x for x in range(4)}, {k: v for k, v in zip("abc", range(3))}, {v: k for k, v in {"a": 1}.items()})
print({x % 3 for x in range(9)}, sorted({c for c in "hello"}), tuple(x for x in "ab"), list(x for x in range(3)))
print(sum(x for x in range(5)), max(len(w) for w in ["a", "bcd"]), any(x > 3 for x in range(5)), all(x for x in [1, 0]))
print([x for x in range(20) if x % 2 == 0 if x % 3 == 0], [y for x in [[1, 2]] for y in x])
x = "outer"
print([x for x in range(3)], x)
matrix = [[1, 2, 3], [4, 5, 6]]
print([[row[i] for row in matrix] for i in range(3)], [list(column) for column in zip(*matrix)])
functions = [lambda: i for i in range(3)]
print([f() for f in functions], [(lambda n=n: n)() for n in range(3)])
print([last := n for n in range(3)], last, [y := 5, y ** 2])
print([a + b for a, b in [(1, 2), (3, 4)]], [first for first, *rest in ["abc", "de"]])
