# An error inside a key function.
def key(word):
    return word[2]
print(sorted(["abc", "xyz"], key=key))
print(sorted(["abc", "x"], key=key))
