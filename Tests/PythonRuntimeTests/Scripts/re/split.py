# split: with groups, empty matches and a limit.
import re

print(re.split(r"\s+", "a b  c"), re.split(",", "a,b,,c"), re.split(",", ""), re.split("", "abc"), re.split("x", "abc"))
print(re.split(r"(,)", "a,b,c"), re.split(r"(,)|(;)", "a,b;c"), re.split(r"\W+", "Words, words, words."), re.split(r"(\W+)", "...words, words..."))
print(re.split(r"[,;]", "a,b;c,d", 2), re.split(r"[,;]", "a,b;c", maxsplit=1), re.split("b*", "abbc"), re.split(r"\b", "Words, and"))
print(re.split("(?=[A-Z])", "helloWorldAgain"), re.split("[A-F]+", "0a3B9", flags=re.I), re.split(r"(a)|b", "xaybz"))
print(re.compile("-").split("1-2-3"), re.compile("-").split("1-2-3", 1), re.split(r"\n", "a\nb\n"), re.split(",", "a,b", -1))
print(re.split(r"\s*([+*/-])\s*", "3 + 4*5 -  6"))
