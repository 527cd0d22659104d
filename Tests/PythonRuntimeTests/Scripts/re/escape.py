# escape, and patterns made of escaped text.
import re
import string

print(re.escape("a.b*c?[x](y){z}|^$\\ -_~&#"), re.escape(""), re.escape("plain_text09"), re.escape("é ü\t\n\r\v\f"), re.escape(string.punctuation), re.escape(b"a-b \xff\x00"))
for text in ["a+b=c", "C:\\new\\table", "$5.00 (approx.)", "tab\there", "[x]"]:
    print(bool(re.fullmatch(re.escape(text), text)), re.search(re.escape(text), "<<" + text + ">>").span())
for pattern in [r"\.", r"\*", r"\\", r"\-", r"\ ", r"\"", r"\'", r"\/", r"\é", r"\_", r"\t", r"\n", r"\a", r"\f", r"\v", r"\r", r"\0", r"\07", r"\x41", r"\u00e9", r"\U0001F600", r"\N{LATIN SMALL LETTER A}", r"\N{em dash}", r"\101", r"\1011"]:
    print(pattern, ascii(re.findall(pattern, ".*\\- \"'/é_\t\n\a\f\v\r\0\x07AA1\U0001F600a—")))
