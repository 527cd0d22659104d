# What courses do with re: validation, extraction, cleaning.
import re
from collections import Counter

email = re.compile(r"^[\w.+-]+@[\w-]+\.[\w.-]+$")
print([bool(email.match(a)) for a in ["ann@example.com", "a.b+c@x-y.co.uk", "no at sign", "@x.com", "a@b"]])
log = """127.0.0.1 - - [10/Oct/2023:13:55:36 +0000] "GET /index.html HTTP/1.1" 200 2326
10.0.0.7 - - [10/Oct/2023:13:56:01 +0000] "POST /form HTTP/1.1" 404 -
bad line"""
line = re.compile(r'(?P<host>\S+) \S+ \S+ \[(?P<time>[^\]]+)\] "(?P<method>\w+) (?P<path>\S+) [^"]*" (?P<status>\d{3}) (?P<size>\d+|-)')
for row in log.splitlines():
    m = line.match(row)
    print(m.groupdict() if m else "no match: " + row)
print(re.findall(r"(\d{4})-(\d{2})-(\d{2})", "from 2023-01-15 to 2024-12-31"), re.sub(r"(\d{4})-(\d\d)-(\d\d)", r"\3.\2.\1", "2023-01-15"))
print(re.sub(r"<[^>]+>", "", "<p>Some <b>bold</b> text</p>"), re.sub(r"\s+", " ", "  too   many\n spaces ").strip(), re.findall(r"#(\w+)", "#python and #regex"), re.findall(r"https?://[^\s)]+", "see http://a.b/c?d=1 (https://x.org)"))
print(Counter(re.findall(r"\b\w+\b", "the cat and the hat and the bat".lower())).most_common(2), re.sub(r"(?<!^)(?=[A-Z])", "_", "camelCaseName").lower(), re.sub(r"_(\w)", lambda m: m[1].upper(), "snake_case_name"))
print(re.fullmatch(r"(?=.*[A-Z])(?=.*\d).{8,}", "Passw0rdLong") is not None, re.match(r"^(?:(?:25[0-5]|2[0-4]\d|1?\d?\d)(?:\.(?!$)|$)){4}$", "192.168.1.255") is not None, re.match(r"^#?([a-f0-9]{6}|[a-f0-9]{3})$", "#a3c113")[1])
roman = re.compile(r"^M{0,3}(CM|CD|D?C{0,3})(XC|XL|L?X{0,3})(IX|IV|V?I{0,3})$")
print([n for n in ["MCMXC", "IIII", "XLII", "", "MMXXIV", "VX"] if roman.match(n)], re.split(r"[;,\s]\s*", "a; b,c  d"), re.findall(r"[-+]?\d*\.\d+|\d+", "1 -2.5 .75 +3.0"))
print(re.findall(r"(?:^|\s)(-{1,2}\w[\w-]*)(?:=(\S+))?", "run --name=x -v --dry-run"), re.sub(r"\b(\w)(\w*)", lambda m: m[2] + m[1] + "ay", "pig latin"), re.findall(r"\b[aeiou]\w*", "an apple or banana in ice", re.I))
