# Sets of integers: making, methods, operators.
a = {3, 1, 2, 3}
b = {2, 3, 4}
print(a, len(a), 1 in a, 9 in a, set(), type({}), set([1, 1]), {1, 1.0, True})
print(a | b, a & b, a - b, b - a, a ^ b, a < b, {2, 3} <= a, a >= {1}, a > {1, 2, 3}, a == {1, 2, 3}, a != b)
print(a.union(b, [9]), a.intersection(b), a.difference([1]), a.symmetric_difference(b), a.issubset(b), a.issuperset({1}), a.isdisjoint({7}))
a.add(5)
a.add(5)
a.discard(1)
a.discard(99)
a.remove(2)
print(a, a.pop() in {3, 5}, len(a))
c = {1, 2}
c.update([3], (4,))
c |= {5}
c &= {1, 3, 5, 7}
c -= {1}
c ^= {3, 9}
print(sorted(c), c.copy() == c)
c.intersection_update([5])
c.difference_update([5])
c.symmetric_difference_update([6])
print(c)
c.clear()
print(c, bool(c), sorted(set("hello")), {x % 3 for x in range(10)})
