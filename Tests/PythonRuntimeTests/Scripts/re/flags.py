# Flags: their names and numbers, in calls, global and scoped in patterns.
import re

print(re.I, re.IGNORECASE, repr(re.M), str(re.S), re.X, re.A, re.L, re.U, re.DEBUG, re.NOFLAG, re.I | re.M, re.I | re.M | re.X)
print(int(re.I), re.I.value, re.I.name, re.I == 2, re.I | 8, re.RegexFlag(2), re.RegexFlag(0), re.RegexFlag(34), re.I & re.M, bool(re.I & re.I), re.I in (re.I | re.M), re.RegexFlag["S"])
print([f.name for f in re.RegexFlag], type(re.I), isinstance(re.I, int), f"{re.I}", "%s %r" % (re.I, re.M), ~re.I & re.I, re.I ^ re.M)
p = re.compile("a", re.I)
print(p.flags, type(p.flags), re.compile("(?im)a").flags, re.compile(b"a").flags, re.compile("a", re.A).flags, re.compile("(?x) a").flags, re.compile("(?i:a)").flags)
print(re.findall("(?i)a", "aA"), re.findall("(?i:a)b", "Ab AB"), re.findall("(?-i:a)b", "aB AB", re.I), re.findall("(?s).", "\n"), re.findall("(?s:.).", "\n\na"), re.findall("(?m)^a", "a\na"))
print(re.findall(r"(?a)\w", "é1"), re.findall(r"(?a:\w)\w", "aé éa"), re.findall("(?im:^a)$", "A\nb", re.M), re.findall("(?x: a b )c d", "abc d"), re.findall("(?i)(?-i:a)B", "ab Ab"))
print(re.search("a.b", "a\nb"), re.search("a.b", "a\nb", re.S), re.search("a b#c", "ab", re.X), re.search("A", "a", re.I | re.S))
for bad, flags in [("a(?i)", 0), ("(?z)", 0), ("(?i", 0), ("(?i-", 0), ("(?i-i:a)", 0), ("(?-a:b)", 0), ("(?L)", 0), ("(?au)", 0), ("(?-i)", 0), ("(?i-:a)", 0), ("(?-", 0), ("(?-z:a)", 0), ("(?iz)", 0), ("(?t:a)", 0), ("(?i&)", 0)]:
    try:
        print(re.compile(bad, flags))
    except (re.error, ValueError) as error:
        print(bad, type(error).__name__, error)
for pattern, flags in [("a", re.L), ("a", re.A | re.U), (b"a", re.U), (b"a", re.A | re.L)]:
    try:
        print(re.compile(pattern, flags))
    except ValueError as error:
        print(error)
try:
    re.compile(re.compile("a"), re.I)
except ValueError as error:
    print(error)
