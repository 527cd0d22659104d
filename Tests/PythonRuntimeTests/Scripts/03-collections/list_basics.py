# Lists: making, indexing, changing.
a = [3, 1, 2]
print(a, len(a), a[0], a[-1], [] == [], [1, [2, [3]]])
a[0] = 10
a[-1] += 5
print(a)
a.append(4)
a.append([5])
print(a, 10 in a, 5 in a, 99 not in a)
b = a
b.append("shared")
print(a is b, a[-1], a == b[:], a is b[:])
print([1, 2] + [3], [0] * 3, [[]] * 2, 2 * [1, 2])
grid = [[0] * 2] * 2
grid[0][0] = 1
print(grid)
grid = [[0] * 2 for _ in range(2)]
grid[0][0] = 1
print(grid)
del a[0], a[0]
print(a)
