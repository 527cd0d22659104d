# sort and sorted: keys, reverse, stability.
words = ["banana", "Apple", "cherry", "date", "Fig", "apple"]
print(sorted(words), sorted(words, key=str.lower), sorted(words, key=len), sorted(words, key=len, reverse=True))
print(sorted([3, 1, 2]), sorted([3, 1, 2], reverse=True), sorted("hello"), sorted((2, 1)), sorted({"b": 1, "a": 2}), sorted([]))
pairs = [("b", 2), ("a", 2), ("c", 1), ("a", 1)]
print(sorted(pairs), sorted(pairs, key=lambda p: p[1]), sorted(pairs, key=lambda p: (-p[1], p[0])), sorted(pairs, key=lambda p: p[1], reverse=True))
words.sort(key=lambda w: w[-1])
print(words, words.sort())
print(sorted([2.5, 1, True, 3]), sorted([[2], [1, 5], [1]]), sorted(["10", "9", "1"], key=int))
scores = {"ann": 3, "bob": 5, "cy": 4}
print(sorted(scores, key=scores.get), sorted(scores.items(), key=lambda item: item[1], reverse=True))
for action in (lambda: sorted(5), lambda: sorted([1], [2]), lambda: sorted([1, "a"]), lambda: [3, 1].sort(key=5), lambda: sorted([{}, {}])):
    try:
        print(action())
    except TypeError as error:
        print(error)
print(sorted(range(20), key=lambda n: (n % 3, -n)))
