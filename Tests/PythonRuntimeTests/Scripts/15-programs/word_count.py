# Counting words and letters of a text.
text = """It was a bright cold day, and the day was long.
"The long day," said Ann, "was bright!" It was."""
words = {}
for word in text.lower().split():
    word = word.strip('.,!"')
    words[word] = words.get(word, 0) + 1
for word, count in sorted(words.items(), key=lambda item: (-item[1], item[0])):
    print(f"{word:<8}{'#' * count} {count}")
letters = {c: text.lower().count(c) for c in sorted(set(text.lower())) if c.isalpha()}
print(letters)
print(len(text.splitlines()), len(text.split()), len(text), max(words, key=len), sum(map(len, words)) / len(words))
print({n: sorted(w for w in words if len(w) == n) for n in sorted({len(w) for w in words})})
