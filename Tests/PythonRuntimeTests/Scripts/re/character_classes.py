# Sets, ranges, negation and the classes in them.
import re

text = "aZ09_ -]^\\\t\né\u0660\u00b2\u2003x"
for pattern in [r"\w", r"\W", r"\d", r"\D", r"\s", r"\S", ".", "[a-z]", "[^a-z]", r"[\w-]", r"[^\W\d_]", "[]x]", "[^]x]", r"[\]\\]", "[a-]", "[-a]",
                "[^^]", "[a^]", r"[\d\s]", r"[^\d\s]", r"[\x30-\x39]", r"[\60-\71]", r"[\t\n]", "[é-ü]", r"[\b]", "[0-9a-fA-F]", r"[\S\s]", r"[^\S]"]:
    print(ascii(pattern), ascii("".join(re.findall(pattern, text))), ascii("".join(re.findall(pattern, text, re.A))))
print(re.findall(r"[a\-z]", "a-z m"), re.findall("[+-]", "1+2-3"), re.findall("[.]", "a.b"), re.findall("[$]", "a$"), re.findall("[(]", "(("))
print(re.findall(r"\d", "1٣४５"), re.findall(r"\w+", "naïve_Straße Ωμέγα"), re.findall(r"\w+", "naïve", re.ASCII), re.findall(r"\s", "a\u00a0b\x1cc d"))
print(re.findall("[一-龥]+", "汉字 and 漢字"), re.findall("[😀-🙏]", "a😀b🙏"), re.findall("[^a]", "a\U0001F600"))
