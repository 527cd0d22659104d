# Case-insensitive matching beyond ASCII.
import re

for pattern, text in [("straße", "STRASSE STRAßE straße"), ("ÉCOLE", "école École"), ("k", "kK\u212a"), ("\u212a", "kK"), ("s", "sSſ"), ("[a-z]+", "AbcſK"), ("[^a]", "aAb"), ("ω", "ΩωΩ"),
                      ("[α-ω]+", "ΑΒΓ"), ("σ", "Σσς"), ("ς", "Σσς"), ("µ", "µμΜ"), ("i", "iIİı"), ("İ", "iIİı"), ("ǆ", "Ǆǅǆ"), ("[Ā-ſ]", "āŽ"), ("\U00010400", "\U00010428"), (r"(\w)\1", "aAÉé"), ("я", "Я"), (r"[\d]", "1"), ("ﬅ", "ﬆ"), ("[^ÿ]", "Ÿÿ"), ("å", "\u212b")]:
    print(ascii(pattern), [ascii(m[0]) for m in re.finditer(pattern, text, re.I)], [ascii(m[0]) for m in re.finditer(pattern, text, re.I | re.A)])
print(re.findall(b"a\xe9", b"A\xe9 a\xc9", re.I), re.sub("python", "Python", "PYTHON python pYtHoN", flags=re.I), re.findall("[A-Z]", "abC", re.I), re.findall("(?i:a)B", "AB ab"))
