# What is refused, with message, position, line and column.
import re

patterns = ["(", ")", "a)", "(a", "((a)", "[", "[]", "[^]", "[a", "[b-a]", r"[\w-a]", r"[a-\d]", "*", "+a", "?", "a|*", "(*)", "^*", r"\b+", "a**", "a+*", "a{1}{2}", "a?{2}", "a*+?", "a{2,1}", "{2}", "x{4294967295}", "x{1,99999999999}",
            "\\", "a\\", r"\q", r"\y", r"[\q]", r"\x1", r"\xg", r"\u12", r"\U0001", r"\U00110000", r"\N", r"\N{", r"\N{}", r"\N{NO SUCH}", r"\9", r"\08", r"\400", r"\777", r"[\9]", r"[\400]",
            "(?", "(?a", "(?P", "(?P<", "(?P<>a)", "(?P<1>a)", "(?P<a", "(?P<a>", "(?P<a>a)(?P<a>b)", "(?P=", "(?P=a", "(?Px)", "(?P>a)", "(?<", "(?<x", "(?:", "(?:a", "(?=", "(?!a", "(?#", "(?#a", "(?>a", "(?@)", "(?\\d)", "(?|a)", "(?i", "(?i:", "(?<=a", "(?(", "(?(1", "(?(1)", "(?(2)a|b)", "(a)(?(1)a|b|c)", "(?P<a.b>x)", "(?P<é>x)", "(?P<a-b>", "a(?i)b", "(?-i)", "(?P<n>a)(?P=m)"]
for pattern in patterns:
    try:
        re.compile(pattern)
        print(ascii(pattern), "fine")
    except re.error as error:
        print(ascii(pattern), ascii(str(error)), ascii(error.msg), error.pos, error.lineno, error.colno)
    except OverflowError as error:
        print(pattern, "OverflowError", error)
try:
    re.compile("ab\n(c\n*d+*")
except re.error as error:
    print(error, "|", error.msg, error.pattern, error.pos, error.lineno, error.colno)
