# match at the start, search anywhere, fullmatch the whole; with positions on a Pattern.
import re

for function in (re.match, re.search, re.fullmatch):
    print(function.__name__, [bool(function(p, t)) for p, t in [
        ("a", "abc"), ("b", "abc"), ("abc", "abc"), ("", ""), ("x", ""), ("c$", "abc"), ("a|abc", "abc")]])
p = re.compile("b+")
print(p.search("abbabb"), p.search("abbabb", 3), p.search("abbabb", 4, 5), p.search("abb", 10), p.search("abb", -5))
print(p.match("abb", 1), p.match("abb"), p.fullmatch("abba", 1, 3), p.fullmatch("abba", 1))
print(re.compile("^b").search("ab", 1), re.compile(r"\Bb").search("ab", 1), re.compile("(?<=a)b").match("ab", 1))
print(re.compile("a$").search("aab", 0, 2), re.compile(r"a\b").search("aab", 0, 2))
print(p.search(string="abb", pos=2), p.search("abbb", endpos=2))
m = re.search("b", "abc")
print(m.string, m.pos, m.endpos, m.re, m.re is re.compile("b"))
if m := re.match(r"(\d+)", "42 is it"):
    print("number", m[1])
