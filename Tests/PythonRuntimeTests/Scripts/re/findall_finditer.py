# findall and finditer with and without groups, and empty matches.
import re

print(re.findall(r"\w+", "one two  three"), re.findall("x", "abc"), re.findall("", "abc"))
print(re.findall(r"(\w)(\d)?", "a1b"), re.findall(r"(\w)\d", "a1b2c"), re.findall(r"(a)|(b)", "ab"))
print(re.findall("a*", "baac"), re.findall("a*?", "aa"), re.findall("(a*)", "baac"), re.findall(r"\b", "ab c"))
print(re.findall("a|", "bab"), re.findall("|a", "bab"), re.findall(r"(?=(\w\w))", "abcd"))
print([m.span() for m in re.finditer("a*", "baac")], [m[0] for m in re.finditer(r"\d+", "1 22 333")])
it = re.finditer("a", "aXa")
print(type(it).__name__, iter(it) is it, next(it), next(it))
print(next(it, "over"), next(it, "over"))
p = re.compile("a.")
print(p.findall("abacad", 2), p.findall("abacad", 1, 4), [m.start() for m in p.finditer("abacad", 2, 5)])
print(re.findall(r"^\w", "ab\ncd", re.M), re.findall("A", "aA", flags=re.I), len(re.findall(".", "x" * 1000)))
print(re.findall(r"(\w+)=(\d+)", "width=20 and height=10"), dict(re.findall(r"(\w)(\w)", "abcd")))
