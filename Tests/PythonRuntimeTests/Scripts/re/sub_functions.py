# sub with a function in the place of a template.
import re

print(re.sub(r"\d+", lambda m: str(int(m[0]) * 2), "1 20 300"), re.sub("a", lambda m: "", "banana"))
print(re.sub(r"(\w)(\w*)", lambda m: m[1].upper() + m[2], "some words here"), re.sub("b", lambda m: r"\1", "abc"))
calls = []
def record(match):
    calls.append(match.span())
    return "<" + match.group() + ">"
print(re.sub("a|", record, "ba"), calls)
print(re.sub("a", lambda m: None, "banana"), re.subn("n", str.upper if False else (lambda m: "N"), "banana"))
def failing(match):
    raise ValueError("not this one: " + match[0])
try:
    re.sub("n", failing, "banana")
except ValueError as error:
    print(error)
try:
    re.sub("n", lambda m: 5, "banana")
except TypeError as error:
    print(error)
try:
    re.sub("b", lambda m: b"x", "abc")
except TypeError as error:
    print(error)
pattern = re.compile("a(.)")
print(pattern.sub(lambda m: pattern.sub("!", m[1] + "ax"), "ab ac"))
class Counter:
    def __init__(self):
        self.count = 0
    def __call__(self, match):
        self.count += 1
        return str(self.count)
print(re.sub("x", Counter(), "axbxcx"), re.sub("[aeiou]", lambda m: m[0].upper(), "vowels are up", count=3))
words = {"cat": "dog", "red": "blue"}
print(re.sub("|".join(map(re.escape, words)), lambda m: words[m[0]], "a red cat"))
