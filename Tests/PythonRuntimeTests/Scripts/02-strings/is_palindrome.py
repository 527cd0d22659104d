# Small exercises on strings.
def is_palindrome(text):
    letters = [c.lower() for c in text if c.isalnum()]
    return letters == letters[::-1]

for text in ("A man, a plan, a canal: Panama", "hello", "", "No lemon, no melon"):
    print(repr(text), is_palindrome(text))

def count_vowels(text):
    return sum(1 for c in text.lower() if c in "aeiou")

print(count_vowels("The quick brown Fox"))
print("".join(sorted("listen")) == "".join(sorted("silent")))
print(" ".join(w.capitalize() for w in "the end of it".split()))
print("hello world".title().swapcase())
print("madam"[len("madam") // 2], "a-b-c".replace("-", ""), "abc".islower() and "ABC".isupper())
