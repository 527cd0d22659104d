# Tokenizers: by named groups, by lastgroup, by re.Scanner and by a pattern's scanner.
import re
from collections import namedtuple

Token = namedtuple("Token", "kind value line column")
def tokenize(code):
    specification = [("NUMBER", r"\d+(\.\d*)?"), ("ASSIGN", r":="), ("END", r";"), ("ID", r"[A-Za-z]+"), ("OP", r"[+\-*/]"), ("NEWLINE", r"\n"), ("SKIP", r"[ \t]+"), ("MISMATCH", r".")]
    line, start = 1, 0
    for m in re.finditer("|".join("(?P<%s>%s)" % pair for pair in specification), code):
        kind, value = m.lastgroup, m.group()
        if kind == "NEWLINE":
            start, line = m.end(), line + 1
            continue
        if kind == "SKIP":
            continue
        yield Token(kind, float(value) if "." in value else value, line, m.start() - start)
for token in tokenize("total := total + 3.5 * tax;\n x := y ? 1;"):
    print(token)
scanner = re.Scanner([(r"[a-z]+", lambda s, t: ("NAME", t)), (r"\d+", lambda s, t: int(t)), (r"\s+", None), (r"[+*]", "OP")])
print(scanner.scan("ab + 12 * c"), scanner.scan("ab ? 1"))
s = re.compile(r"\w").scanner("ab c")
print(s.match(), s.match(), s.match(), s.match())
s = re.compile("a*").scanner("baa")
print(s.search(), s.search(), s.search(), s.search(), s.pattern)
