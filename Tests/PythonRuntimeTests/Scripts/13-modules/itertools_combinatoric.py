# itertools: product, permutations, combinations.
from itertools import product, permutations, combinations, combinations_with_replacement
print(list(product("ab", [1, 2])), list(product([0, 1], repeat=2)), list(product()), list(product("ab", [])), len(list(product(range(3), repeat=3))))
print(list(permutations("abc")), list(permutations([1, 2, 3], 2)), list(permutations([])), list(permutations("ab", 3)), ["".join(p) for p in permutations("aab", 2)])
print(list(combinations("abcd", 2)), list(combinations([1, 2], 3)), list(combinations("ab", 0)), list(combinations_with_replacement("ab", 2)), sum(1 for _ in combinations(range(10), 4)))
try:
    combinations("ab", -1)
except ValueError as error:
    print(error)
p = permutations(range(3))
print(next(p), next(p), len(list(p)))
