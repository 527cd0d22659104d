# Going through a string.
for character in "héy":
    print(character, ord(character), chr(ord(character) + 1))
for index, character in enumerate("abc", 1):
    print(index, character)
print(list("abc"), tuple("xy"), [c * 2 for c in "abc"], list(reversed("abc")), list(zip("ab", "cd")))
a, b, c = "xyz"
print(c, b, a)
first, *rest = "hello"
print(first, rest)
vowels = 0
for c in "programming language":
    if c in "aeiou":
        vowels += 1
print(vowels)
print(" ".join(word[::-1] for word in "one two three".split()))
