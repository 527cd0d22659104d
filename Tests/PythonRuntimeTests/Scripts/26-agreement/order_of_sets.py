# Sets of numbers are shown in CPython's order, and keep the elements that CPython keeps.
print({1, 2.0, True}, frozenset([1, 5]) ^ {1, 2.0, True}, {1, 2.0}.union(range(3)))
print({3, 4, 1, 2.0} & {0, 1, 2}, {0, 1, 2} & {3, 4, 1, 2.0}, {1, 2, 3} & {1, 2.0, True})
print({1, 2}.intersection([2.0, 1.0]), {1, 2}.intersection({1.0: 'a'}))
print({10.0, 2.5, 3}, {-1, -2.0, 8}, {1e300, 1, 0.5}, {2**70, 1, 0.0})
print({179, 37, -9, -8, 215, 494}, {193, 34, 1, 55, 22, -9, -2}, {30, 22, 14, 6}, {5, 30, 12, 7, 21})
