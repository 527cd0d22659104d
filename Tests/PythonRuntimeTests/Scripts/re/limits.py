# Long texts, deep nesting and patterns that go back and forth a lot.
import re

print(re.match("(?:a|b)*", "ab" * 100000).end(), re.match("(a|b)*c", "ab" * 20000 + "c").span(1), re.match("(?:(?:a)+b?)*", "aab" * 20000).end(), re.search("(?:.|\n)*x", "y" * 50000 + "x").end())
print(re.match("(?:(?:(?:x)))", "x").end(), re.compile("(" * 90 + "a" + ")" * 90).groups, re.match("(" * 90 + "a" + ")" * 90, "a").lastindex)
try:
    re.compile("(" * 5000 + ")" * 5000)
except RecursionError as error:
    print("RecursionError")
print(len(re.findall(r"\d", "1" * 100000)), len(re.sub("a", "bb", "a" * 100000)), len(re.split(",", "," * 100000)), re.search("a{50000}", "a" * 50000).end())
print(re.match(r"(x+x+)+y", "x" * 18), re.match(r"(?:a?){18}a{18}", "a" * 18).end(), re.search(r"(a+)+$", "a" * 18 + "b"))
print(re.compile("|".join("word%d" % i for i in range(2000))).search("a word1999").group(), re.compile("(%s)" % ")(".join("abc" * 50)).groups)
text = "".join(chr(c) for c in range(0x250)) + "中文字" * 1000
print(len(re.findall(r"\w", text)), len(re.findall("[^\x00-\xff]", text)), re.search("文字$", text).start(), len(re.findall("(?i)[à-ž]", text)))
for n in range(700):
    re.compile("cache%d" % n)
re.purge()
print(re.compile("cache1").match("cache1").end())
