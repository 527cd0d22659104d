# Of two equal elements of sets, the one that an intersection keeps.
def show(elements):
    print(sorted(map(repr, elements)))


mixed = {1, 2.0}
show(mixed & {1, 2, 3})
show({1, 2, 3} & mixed)
show({1, 2, 3, 4, 5} & {1.0, 2.0, 4, 5})
show(mixed.intersection(range(3)))
show(mixed.intersection([1.0, 2]))
show(mixed.intersection({1.0, 2}))
show(mixed.intersection({1.0: 2, 2: 3}))
show(mixed.intersection({1.0, 2}, [True, 2.0]))
show(frozenset(mixed).intersection([1.0, 2]))
show(mixed.union([1.0, 2]))
show(mixed.symmetric_difference([1.0, 3.0]))
show(mixed.difference([1.0, 3.0]))
changed = set(mixed)
changed.intersection_update([1.0, 2])
show(changed)
changed = set(mixed)
changed &= {1.0, 2}
show(changed)
show({1: 0, 2.0: 1}.keys() & [1.0, 2])
