# itertools: groupby, zip_longest, tee, starmap, compress, filterfalse, pairwise.
from itertools import groupby, zip_longest, tee, starmap, compress, filterfalse, pairwise
for key, group in groupby("aaabbc"):
    print(key, list(group))
words = ["ant", "bee", "cat", "ape", "ox"]
print([(k, list(g)) for k, g in groupby(sorted(words, key=len), key=len)], [(k, len(list(g))) for k, g in groupby([1, 1, 2, 1])], [k for k, _ in groupby([])])
print(list(zip_longest([1, 2, 3], "a")), list(zip_longest("ab", [1], fillvalue="-")), list(starmap(pow, [(2, 3), (3, 2)])), list(compress("abcd", [1, 0, 1, 0])), list(filterfalse(lambda n: n % 2, range(5))), list(filterfalse(None, [0, 1, ""])), list(pairwise([1, 2, 3])), list(pairwise([1])))
a, b = tee([1, 2, 3])
next(b)
print(list(zip(a, b)), [list(t) for t in tee("xy", 3)])
groups = groupby([1, 1, 2])
first_key, first = next(groups)
next(groups)
print(list(first))
