# pprint: depth, objects that hold themselves, readability.
import pprint
nested = [1, [2, [3, [4, [5]]]], {"a": {"b": {"c": 1}}}]
for depth in (1, 2, 3, None):
    pprint.pprint(nested, depth=depth)
loop = [1, 2]
loop.append(loop)
print(pprint.pformat(loop).split(" with ")[0], pprint.isrecursive(loop), pprint.isreadable(loop), pprint.isrecursive([1]), pprint.isreadable([1, "a"]), pprint.isreadable([object]))
print(pprint.saferepr({"a": [1]}), pprint.pformat(123456789, underscore_numbers=True), pprint.pformat([True, 1000000], underscore_numbers=True))
