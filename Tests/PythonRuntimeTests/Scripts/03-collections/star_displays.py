# Stars in displays and subscripts of call results.
a, b = [1, 2], (3, 4)
print([*a, *b], (*a, *b), [*a, 0, *a], {*a, *b}, [*{"k": 1}], [*""])
print({**{"a": 1}, **{"b": 2}}, {"x": 0, **{"x": 1}}, [*map(str, a)], (*range(2),))
def pair():
    return [10, 20]
print(pair()[1], "a b".split()[0], {"k": [1]}["k"][0], (lambda: (1, 2))()[0], [1, 2, 3][1:][0])
print(*a, *b, sep="-")
print(max(*a, *b), dict(**{"q": 1}, r=2))
