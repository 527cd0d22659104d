# Comparing lists and tuples item by item.
print([1, 2] == [1, 2], [1, 2] == [1, 2.0], [1, 2] == [2, 1], [1] == (1,), [1, 2] != [1])
print([1, 2] < [1, 3], [1, 2] < [1, 2, 0], [2] > [1, 99], [] < [0], ["a"] <= ["a"], [[1], 2] < [[1], 3])
print((1, 2) < (1, 3), (1, "b") > (1, "a"), () == (), (1,) == 1, (1, 2, 3) >= (1, 2))
print([1, 2] is [1, 2], [float("nan")] == [float("nan")], [None] == [None], [1, [2]] == [1, [2]])
try:
    [1, "a"] < [1, 2]
except TypeError as error:
    print(error)
print([1, "a"] < [2, 3], max([3, 1], [3, 0, 5]), min((2, "b"), (1, "z")))
