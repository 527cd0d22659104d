# re: findall, finditer, sub, subn, split, escape.
import re
text = "The rain in Spain stays mainly 12 34, 5-6"
print(re.findall(r"ai", text), re.findall(r"\w*ai\w*", text), re.findall(r"(\w)(\d)", text), re.findall(r"(\d)-", text), re.findall(r"\d+", text), re.findall(r"x", text), re.findall(r"a*", "baa"), re.findall("", "ab"))
print([(m.group(), m.start()) for m in re.finditer(r"\d+", text)], re.sub(r"\d", "#", text), re.sub(r"(\w+) (\w+)", r"\2 \1", "hello world foo bar"), re.sub(r"\d+", lambda m: str(int(m.group()) * 2), text), re.sub("a", "b", "aaa", count=2), re.subn("a", "b", "aaa"), re.sub(r"(?P<n>\d)", r"<\g<n>>", "a1"), re.sub("x*", "-", "abc"), re.sub(r"\s+", " ", "a  b \n c"))
print(re.split(r"[,;]\s*", "a, b;c"), re.split(r"(\d)", "a1b2c"), re.split(r"\s", "a b c", maxsplit=1), re.split("x", "abc"), re.split(r"", "abc"), re.split(r"\W+", "Words, words."), re.escape("a.b*c?[x] -_é"), re.sub(r"\\", "/", "a\\b"), re.sub("a", r"\n", "bab"), re.sub("(a)(b)?", r"[\1\2]", "a ab"))
p = re.compile(r"(\d+)\s*(kg|lb)", re.IGNORECASE)
print(p.findall("5 KG and 10lb"), p.pattern, p.groups, p.flags, p.search("x 7 kg", 3), p, p.sub("w", "5kg 6lb"), p.match("5kg").groups(), p.fullmatch("5kgx"), p == re.compile(r"(\d+)\s*(kg|lb)", re.I), p.groupindex)
print(re.findall(r"^\w+", "one\ntwo\nthree", re.M), re.findall(r"\w+$", "one\ntwo", re.MULTILINE), re.search("a.b", "a\nb", re.DOTALL), re.findall("É", "é", re.I), re.findall(r"""
    \d+   # digits
    \.    # point
    \d+""", "3.14 and 2.5", re.VERBOSE), re.findall(r"\w+", "naïve", re.ASCII), re.findall(b"a+", b"baab"), re.findall(r"[A-Z][a-z]+|\d", "Ab1Cd"))
