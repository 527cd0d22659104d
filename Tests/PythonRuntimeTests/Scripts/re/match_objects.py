# Match objects: attributes, repr, truth, copies.
import re
import copy

m = re.search(r"(?P<word>\w+)\s(?P<number>\d+)?", "say hello 42 times")
print(m, repr(m), type(m), type(m).__name__, re.Match, isinstance(m, re.Match), bool(m), bool(re.match("", "")))
print(m.string, m.re, m.pos, m.endpos, m.lastindex, m.lastgroup, m.regs, copy.copy(m) is m, copy.deepcopy(m) is m, m == m, m == re.search(r"\w", "a"), hash(m) == hash(m))
print(repr(re.match(".*", "x" * 100)), repr(re.match(".*", "it's")), repr(re.match("(?s).*", "a\nb\t\x00é\u2028")), repr(re.match(b".*", b"ab\xff")), re.match("a", "a"))
for action in ["re.Match()", "m.foo", "m.foo = 1", "len(m)", "iter(m)", "a, b = m", "m['x']", "m[99]", "m < m", "m.expand()", "m.start('q')", "class C(re.Match): pass", "None.group()", "re.match('a', 'b').group()", "re.match('a', 'b')[0]"]:
    try:
        exec(action)
        print(action, "fine")
    except Exception as error:
        print(action, type(error).__name__, error if "expand" not in action else "")
print([name for name in dir(m) if not name.startswith("_")])
match m:
    case re.Match(string=text):
        print("matched", text)
print(m.group.__name__, callable(m.group), [f(1) for f in (m.group, m.start, m.end, m.span)])
