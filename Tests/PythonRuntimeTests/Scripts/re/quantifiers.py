# Greedy, lazy and possessive repetition, and bounds.
import re

for pattern in ["a*", "a+", "a?", "a{2}", "a{2,}", "a{,2}", "a{1,2}", "a*?", "a+?", "a??", "a{2,3}?", "a*+", "a++", "a?+", "a{1,2}+",
                "(ab)*", "(ab)+?", "(ab){2}", "(?:ab){1,2}+", "(a|ab)*", "(a*)*", "(a*)+", "(a?)*?b", "(a+)+b", "a{0}", "(a){0}b?", "(?:)*", "(?:a|b)*c"]:
    for text in ["", "aaa", "ababab", "aab", "abababc"]:
        m = re.match(pattern, text)
        print(pattern, repr(text), m and (m.span(), m.groups()))
print(re.findall("a{", "a{"), re.findall("a{}", "a{}"), re.findall("a{1", "a{1"), re.findall("a{,}", "aa{,}"), re.findall("a{x}", "a{x}"), re.findall("x{1,2", "x{1,2"))
print(re.match("a*+a", "aaa"), re.match("a++b", "aab"), re.match("(?>a*)a", "aaa"), re.match("(?>a|ab)c", "abc"), re.match("(a|ab)c", "abc"))
print(re.findall("<.*>", "<a><b>"), re.findall("<.*?>", "<a><b>"), re.findall('".*?"', '"a" "b"'), re.findall("a.*?c", "abcabc"))
print(re.match("(a{2,3}){2,3}", "aaaaaaa").span(), re.match("(?:a{1000}){2}", "a" * 2000).end(), re.match("(?:ab){300,}", "ab" * 300).end())
