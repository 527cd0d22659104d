# VERBOSE: white space and comments in patterns.
import re

number = re.compile(r"""
    (?P<sign> [+-] )?      # an optional sign
    (?P<whole> \d+ )       # digits
    (?: \. (?P<part> \d* ) )?   # a fraction, with a # in the comment
""", re.VERBOSE)
for text in ["3.14", "-2", "+7.", "x"]:
    m = number.match(text)
    print(text, m and m.groupdict())
print(re.findall(r"a\ b", "a b", re.X), re.findall("a[ ]b", "a b", re.X), re.findall(r"a \# b", "a#b", re.X), re.findall("a # b", "a", re.X), re.findall("a\n  b", "ab", re.X), re.findall("[#] x", "#x", re.X))
print(re.findall("(?x) a b", "ab"), re.findall("(?x: a b ) c", "ab c"), re.findall("(?-x: a )b", " a b", re.X), re.findall("a {2}", "aa", re.X), re.findall("a + b", "aab", re.X))
phone = re.compile(r"""
    \(? (\d{3}) \)?  [-.\s]?   # area
    (\d{3}) [-.\s]? (\d{4})    # number
    """, re.X)
print(phone.findall("(555) 123-4567 or 555.987.6543"), phone.flags, len(phone.pattern))
