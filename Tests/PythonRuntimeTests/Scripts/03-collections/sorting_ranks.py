# Keys that are ranked by a number first: ties, prefixes, signs, mixed sorts, stability in both directions.
words = ["abc", "abcdefgh", "abcdefghi", "abcdefgha", "", "ab", "ab\0", "a", "é", "zzz", "日", "abcdefgh"]
narrow = [word for word in words if word != "日"]
numbers = [3, -1, 0, 2**61, -(2**61), 7, 3, -1]
floats = [0.5, -0.5, 1e10, -1e10, 1e-70, 1.5, -1.5, 0.5]
for items in (words, narrow, numbers, floats, numbers + floats, floats + [0.0, -0.0], numbers + [2**70]):
    print(sorted(items), sorted(items, reverse=True))

pairs = [(n % 3, word) for n, word in enumerate(words * 2)]
print(sorted(pairs))
print(sorted(pairs, reverse=True))
print(sorted(pairs, key=lambda pair: pair[0]))
print(sorted(pairs, key=lambda pair: pair[0], reverse=True))
print(sorted((n % 2, -x) for n, x in enumerate(floats)))
print(sorted((n * 40_000, x) for n, x in enumerate(floats)), sorted([(1, "b"), (1, 2.5)][:1] + [(0,), (1,)]))
print(sorted([(-32768, "x"), (32767, "a"), (-1, "m"), (0, "m"), (-1, "l")]))
print(sorted([("b", 1), ("a", 2), ("a", 1), ("abcdefghij", 0), ("abcdefghia", 0)]))
for mixed in ([(1, "a"), (1, 2)], [(1, None), (1, None)], [1, "a"], [("a",), (1,)]):
    try:
        print(sorted(mixed))
    except TypeError as error:
        print(error)
