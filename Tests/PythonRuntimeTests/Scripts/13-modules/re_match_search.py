# re: match, search, fullmatch, groups.
import re
m = re.search(r"(\w+)@(\w+)\.com", "mail ann@example.com now")
print(m, m.group(), m.group(0), m.group(1), m[2], m.groups(), m.start(), m.end(), m.span(), m.span(1), m.string[m.start():m.end()], m.group(1, 2), m.lastindex)
print(re.match("a", "ba"), re.match("b", "ba"), re.fullmatch("a+", "aaa"), re.fullmatch("a+", "aab"), bool(re.search("x", "abc")), re.search("", "abc"))
m = re.match(r"(?P<year>\d{4})-(?P<month>\d\d)(-(\d\d))?", "2024-05")
print(m.groupdict(), m.group("year"), m["month"], m.groups(), m.groups("none"), m.groupdict("d"), m.lastgroup, m.start(4), m.expand(r"\g<month>/\1"), m.re.pattern, m.pos, m.endpos)
for pattern, text in ((r"^\d+$", "123"), (r"^\d+$", "12a"), (r"\bcat\b", "a cat!"), (r"\bcat\b", "concat"), (r"colou?r", "color"), (r"[aeiou]{2,}", "queue"), (r"[^a-c]+", "abcxyz"), (r"(a|b)+c", "ababc"), (r"a.c", "a\nc"), (r"\s\S", "a b"), (r"\.", "a.b"), (r"a*?b", "aab"), (r"(\w)\1", "hello"), (r"(?i)HELLO", "hello"), (r"(?:ab)+", "ababx"), (r"x(?=y)", "xz xy"), (r"x(?!y)", "xy xz"), (r"(?<=\$)\d+", "cost $45"), (r"(?<!\$)\b\d+", "$45 67"), (r"\d+(?P<unit>kg|g)", "5kg"), (r"[\w.-]+@", "a.b-c@d"), (r"é+", "caféé"), (r"\u0041", "A"), (r"[\]\-x]+", "]-x"), (r"a{2}", "caaat"), (r"a{,2}b", "aaab"), (r"\Aab\Z", "ab"), (r"$", "ab\n"), (r"(a)?(b)?c", "bc"), (r"(?s).+", "a\nb"), (r"(?x) a  b # comment", "ab"), (r"a{x}", "a{x}"), (r"(?P<q>['\"]).*?(?P=q)", "say 'hi' \"x\""), (r"(a)?b(?(1)c|d)", "abc bd")):
    print(pattern, re.search(pattern, text))
