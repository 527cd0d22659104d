# References to groups and conditions on groups.
import re

for pattern, text in [(r"(\w)\1", "hello"), (r"(a)(b)\2\1", "abba"), (r"(?P<q>['\"]).*?(?P=q)", "say \"it's\" 'so'"), (r"(\w+) \1", "the the cat"), (r"(a)?\1", "b"),
                      (r"(a|b)\1+", "abbb"), (r"(?i)(a)\1", "aA"), (r"(a*)\1", "aaaa"), (r"()\1", ""), (r"(?:(a)|b)\1", "b"), (r"(a)|\1b", "b"), (r"(.)(.)\2\1", "xyyx"),
                      (r"(a)(?(1)b|c)", "ab"), (r"(a)?(?(1)b|c)", "c"), (r"(a)?(?(1)b|c)", "ab"), (r"(<)?\w+(?(1)>)$", "<x>"), (r"(<)?\w+(?(1)>)$", "<x"), (r"(?P<o>\()?x(?(o)\))", "(x)"),
                      (r"(a)?b(?(1)|c)", "bc"), (r"(?:(x)|y)(?(1)1|2)", "y2")]:
    m = re.search(pattern, text)
    print(pattern, m and (m.span(), m.groups()))
print(re.sub(r"\b(\w+)( \1\b)+", r"\1", "the the cat sat sat sat down"), re.findall(r"(\d)\1*", "111223"), [m[0] for m in re.finditer(r"(\d)\1*", "111223")])
for bad in [r"\1", r"(a\1)", r"(a)\2", "(?P=x)", "(?P<x>(?P=x))", "(?(1)a)", "(?(x)a)", "(?(0)a)", "(?(a b)c)", "(a)(?(1)b|c|d)", "(a)(?(1", "(?()a)", r"(a)\10"]:
    try:
        re.compile(bad)
        print(bad, "fine")
    except re.error as error:
        print(bad, error)
