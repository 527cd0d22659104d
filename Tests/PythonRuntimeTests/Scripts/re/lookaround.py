# Lookahead and lookbehind.
import re

for pattern, text in [(r"\w+(?=!)", "hey you! there!"), (r"\w+\b(?!!)", "hey you!"), (r"(?<=\$)\d+", "$5 6 $77"), (r"(?<!\$)\b\d+", "$5 6 $77"),
                      (r"(?=.*\d)(?=.*[a-z]).{4,}", "abc1"), (r"(?=(a+))a*b\1", "baaabac"), ("(?<=abc)def", "abcdef"), ("(?<=^a)b", "ab"), (r"(?<=\b)x", "a x"),
                      ("(?<=(a))b", "ab"), ("(?<!a)b", "b"), ("(?!)", "x"), ("(?=)", "x"), ("a(?!b)", "abac"), ("(?<=a|b)c", "bc"), ("(?<!ab|cd)e", "abe"),
                      ("(?=a(?=b))a", "ab"), ("(?!a(?!b))a", "ab ac"), (r"(?<=(?<!x)a)b", "xab ab"), ("(?:(?=(a))a)*", "aaa"), ("(?!(a)b)a", "ac"), (r"\d{1,3}(?=(?:\d{3})+$)", "1234567")]:
    print(pattern, [(m.span(), m.groups()) for m in re.finditer(pattern, text)])
print(re.sub(r"(?<=\d)(?=(?:\d{3})+$)", ",", "1234567"), re.split("(?<=,)", "a,b"), re.split("(?<=[.!?]) ", "One. Two! Three?"))
for bad in ["(?<=a*)b", "(?<=a|bc)d", "(?<!a{1,2})b", r"(?<=(a)\1)", "(?<=a", "(?<a)"]:
    try:
        re.compile(bad)
        print(bad, "fine")
    except re.error as error:
        print(bad, error)
