# re: patterns that are refused, flags, repr.
import re
for pattern in ("(", ")", "[", "*a", "a**", "a{3,1}", "(?P<n>a)(?P<n>b)", r"\1", "(?P<1>a)", "(?z)", "a\\", "[z-a]", "(?P=x)", "(?<=a+)b", "(?P<n", r"\8", "(?", "+", "x{99999999999999}", "(?P<a b>x)", r"\p", "[a", "(?#", "(a"):
    try:
        re.compile(pattern)
        print(pattern, "ok")
    except (re.error, OverflowError) as error:
        print(pattern, "->", error)
try:
    re.sub("a", r"\2", "a")
except re.error as error:
    print(error)
try:
    re.match("a", 5)
except TypeError as error:
    print(error)
try:
    re.match(b"a", "a")
except TypeError as error:
    print(error)
try:
    re.match("(a)", "a").group(2)
except IndexError as error:
    print(error)
print(re.compile("a"), re.compile("a", re.I | re.M), re.I, re.IGNORECASE | re.DOTALL, int(re.X), re.error is not None, re.compile("a'b\n"))
