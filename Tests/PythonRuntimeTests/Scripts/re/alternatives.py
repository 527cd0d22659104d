# Alternatives: the first that leads to a match wins.
import re

for pattern, text in [("a|b", "b"), ("a|ab", "ab"), ("(a|ab)(c|bcd)(d*)", "abcd"), ("|a", "a"), ("a|", "b"), ("(a|b|)c", "c"), ("cat|category", "category"),
                      ("(?:foo|bar)+", "foobarfoo"), ("x(?:a|b|cd)*y", "xabcdcday"), ("(a)|(b)|(c)", "c"), ("(?:a|b)|c", "c"), ("ab|ac|ad", "ad"),
                      ("(?:ab|a)(?:bc|c)$", "abc"), ("one|two|three", "twenty three"), ("^a|b$", "cb"), ("(a|b)*c|(a|ab)*c", "abc"), ("a|b|c|[d-f]", "f"),
                      ("(?:(a)|b)*", "ab"), ("(?:(a)|(b))*", "aba"), ("((a)|b)+", "ab"), ("(a(b)?)+", "aba")]:
    m = re.search(pattern, text)
    print(pattern, m and (m.span(), m.groups(), m.lastindex))
words = ["spam", "ham", "eggs", "bacon"]
print(re.findall("|".join(words), "spam ham spamham egg eggs bacon"), re.findall("(?:s|h)am", "sam ham dam"))
