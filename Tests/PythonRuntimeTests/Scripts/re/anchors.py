# ^ $ \A \Z \b \B, with and without MULTILINE.
import re

text = "one two\nthree\n"
for pattern in ["^", "$", r"\A", r"\Z", r"\b", r"\B", r"^\w+", r"\w+$", r"\A\w+", r"\w+\Z", r"e$", "^$", r"\bt", r"\Bo\b", "\n$", "$\n", "^t"]:
    print(repr(pattern), [m.span() for m in re.finditer(pattern, text)], [m.span() for m in re.finditer(pattern, text, re.M)])
print(re.findall(r"\bcat\b", "cat concat cat's catalog"), re.search(r"\B", ""), re.search(r"\b", ""), re.search("^$", ""), re.findall("(?m)^", "a\n\nb"))
print(re.findall(r"\b\w", "éa ñb", re.A), re.findall(r"\b\w", "éa ñb"), re.sub("(?m)^", "> ", "a\nb"), re.sub("^", "> ", "a\nb"))
print(re.match("^a", "ba"), re.search("b^a", "b\na"), re.search("b\n^a", "b\na", re.M), re.search("a$b", "ab"))
