# sub and subn with templates.
import re

print(re.sub("a", "b", "banana"), re.sub("a", "", "banana"), re.sub("x", "y", "banana"), re.sub("", "-", "abc"))
print(re.sub("a*", "-", "baac"), re.sub("x*", "-", "abxd"), re.sub("$", "!", "ab\n"), re.sub(r"\b", "|", "ab cd"))
print(re.sub(r"(\w+) (\w+)", r"\2 \1", "hello world"), re.sub(r"(?P<a>\d)(?P<b>\d)", r"\g<b>\g<a>", "1234"))
print(re.sub("(b)", r"[\1\g<1>\g<0>]", "abc"), re.sub("(a)(b)?", r"<\1|\2>", "ab a"), re.sub("a", r"\g<0>\g<0>", "a-a"))
print(repr(re.sub("a", r"\n\t\\\101\0\x", "a") if False else re.sub("a", r"\n\t\\\101\0", "a")))
print(repr(re.sub("a", r"\07\012\1011\.\-\ ", "a")), re.sub("(a)" * 12, r"\12\11", "a" * 12), re.sub("(.)", r"\g<1>0", "xy"))
print(re.sub("a", "b", "aaaa", 2), re.sub("a", "b", "aaaa", count=3), re.subn("a", "b", "aaaa"), re.subn("x", "y", "a"))
print(re.subn("a", "b", "aaaa", 1), re.sub("a", "b", "aaaa", 0), re.sub("a", "b", "AaA", flags=re.I), re.sub("a", "b", "aa", -1))
for pattern, template in [("a", r"\1"), ("a", r"\g<1>"), ("a", r"\g<x>"), ("a", r"\g"), ("a", r"\g<"), ("a", r"\g<>"), ("a", r"\g<a b>"),
                          ("a", r"\q"), ("a", "\\"), ("a", r"\400"), ("a", r"\g<-1>"), ("a", r"\g<1"), ("(a)", r"\2x"), ("a", r"\z")]:
    try:
        print(re.sub(pattern, template, "a"))
    except (re.error, IndexError) as error:
        print(repr(template), type(error).__name__, error, getattr(error, "pos", None))
m = re.match("(a)(b)?(?P<n>c)", "ac")
print(m.expand(r"\1-\2-\g<n>-\3"), repr(m.expand("")), m.expand("plain"))
