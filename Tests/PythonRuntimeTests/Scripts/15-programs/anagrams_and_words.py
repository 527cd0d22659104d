# Anagrams, palindromes, longest common subsequence, edit distance, permutations of words.
words = "listen silent enlist google elgoog abc cab bca xyz".split()
groups = {}
for word in words:
    groups.setdefault("".join(sorted(word)), []).append(word)
print([g for g in groups.values() if len(g) > 1])
def lcs(a, b):
    table = [[""] * (len(b) + 1) for _ in range(len(a) + 1)]
    for i, x in enumerate(a, 1):
        for j, y in enumerate(b, 1):
            table[i][j] = table[i - 1][j - 1] + x if x == y else max(table[i - 1][j], table[i][j - 1], key=len)
    return table[-1][-1]
def distance(a, b):
    row = list(range(len(b) + 1))
    for i, x in enumerate(a, 1):
        previous, row[0] = row[0], i
        for j, y in enumerate(b, 1):
            previous, row[j] = row[j], min(row[j] + 1, row[j - 1] + 1, previous + (x != y))
    return row[-1]
print(lcs("AGGTAB", "GXTXAYB"), distance("kitten", "sitting"), distance("", "abc"))
def pig_latin(word):
    for i, c in enumerate(word):
        if c in "aeiou":
            return word[i:] + word[:i] + "ay"
    return word + "ay"
print(" ".join(pig_latin(w) for w in "the quick brown fox".split()))
def compress(text):
    result = [[text[0], 0]]
    for c in text:
        if c == result[-1][0]:
            result[-1][1] += 1
        else:
            result.append([c, 1])
    return "".join(c + str(n) * (n > 1) for c, n in result)
print(compress("aabcccccaaa"), set("hello") & set("world") == {"l", "o"}, "".join(dict.fromkeys("mississippi")))
def all_permutations(word):
    return {word} if len(word) < 2 else {word[i] + rest for i in range(len(word)) for rest in all_permutations(word[:i] + word[i + 1:])}
print(sorted(all_permutations("aab")))
print([w for w in ("radar", "hello", "level") if w == w[::-1]], max("the longest word wins".split(), key=len))
