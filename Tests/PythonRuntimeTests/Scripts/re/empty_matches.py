# Empty matches: what counts next to another match, in every function.
import re

for pattern in ["", "a*", "a*?", "x?", "(a)?", "(?=a)", "$", "^", r"\b", r"\B", "a|", "|a", "(?:a*)+", "(a*)(b*)", r"\w*"]:
    for text in ["", "a", "ba", "aab", "b a"]:
        print(repr(pattern), repr(text), [m.span() for m in re.finditer(pattern, text)], re.findall(pattern, text), re.sub(pattern, "-", text), re.split(pattern, text), re.subn(pattern, "", text)[1])
