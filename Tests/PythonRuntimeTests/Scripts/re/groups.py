# group, groups, groupdict, start, end, span and item access.
import re

m = re.match(r"(?P<first>\w+) (?P<last>\w+)( jr)?", "Ada Lovelace, mathematician")
print(m.group(), m.group(0), m.group(1), m.group("last"), m.group(1, "last", 3), m.group(3))
print(m[0], m[1], m["first"], m[3], m.groups(), m.groups("-"), m.groupdict(), m.groupdict(default=""))
print(m.start(), m.end(), m.span(), m.start(1), m.end("last"), m.span("first"), m.span(3), m.start(3), m.end(3))
print(m.lastindex, m.lastgroup, m.regs, m.re.groups, dict(m.re.groupindex), m.re.groupindex)
for bad in (4, -1, "x", 1.5, None, 10**30):
    try:
        print(m.group(bad))
    except (IndexError, TypeError) as error:
        print(type(error).__name__, error)
try:
    m[7]
except IndexError as error:
    print(error)
try:
    m.groups(1, 2)
except TypeError as error:
    print("TypeError")
print(re.match("(a)|(b)", "b").lastindex, re.match("((a)(b))", "ab").lastindex, re.match("(a)((b))", "ab").lastindex)
print(re.match("a", "a").lastindex, re.match("(?P<x>a)(b)", "ab").lastgroup, re.match("(a)(?P<y>b)?", "a").lastgroup)
print(re.match("(a)(b)?", "a").groups(), re.match("()", "").groups(), re.match("a", "a").groups())
print([m.group(True), m.group(False)])
