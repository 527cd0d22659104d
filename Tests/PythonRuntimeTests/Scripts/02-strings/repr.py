# repr of strings: which quotes, which escapes.
for text in ("plain", "it's", 'say "hi"', "both ' and \"", "line\nbreak", "tab\t", "back\\slash", "\r", "\x00\x01\x1f\x7f",
             "é", "ñandú", "日本", "\u200b", "\u00a0", "\ud800", "\U0001F600", "\x80\x9f\xad", "\u2028", "\ue000", ""):
    print(repr(text), ascii(text), len(text))
print(str("it's"), ["it's", "\n"], ("a",), {"q'": 'd"'})
