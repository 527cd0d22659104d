# Patterns of bytes, and mixing them with text.
import re

print(re.findall(b"a+", b"baaab"), re.match(b"(a)(b)?", b"ac"), re.sub(b"a", b"x", b"banana"), re.split(b",", b"a,b"), re.search(rb"\d+", b"ab12").group())
print(re.sub(rb"(\w)(\w)", rb"\2\1", b"abcd"), re.findall(rb"\w", b"a\xe9_1"), re.findall(rb".", b"\x00\xff\n"), re.compile(b"a", re.I), re.escape(b"a.b\xff"), re.fullmatch(b"[\x80-\xff]+", b"\xe9\xff"))
print(re.search(b"b", bytearray(b"abc")), re.search(b"b", memoryview(b"abc")).group(), re.findall(b"b", bytearray(b"bb")), re.sub(b"b", b"x", bytearray(b"abc")), re.match(b"a", bytearray(b"abc")).string)
print(re.sub(b"a", lambda m: m[0].upper(), b"banana"), re.match(b"(?P<n>a)", b"a").groupdict(), re.compile(b"(?P<n>a)").groupindex["n"], re.findall(rb"\x41\101", b"AA"))
for function, arguments in [(re.match, ("a", b"a")), (re.match, (b"a", "a")), (re.match, ("a", 5)), (re.match, ("a", None)), (re.sub, ("a", b"x", "a")), (re.sub, (b"a", "x", b"a")), (re.sub, ("b", b"x", "abc")), (re.search, (5, "a")),
                            (re.compile, ([1],)), (re.compile, (None,)), (re.sub, ("a", 5, "a")), (re.findall, ("a", ["a"])), (re.split, (",", b"a")), (re.compile, ((1,),)), (re.escape, (5,))]:
    try:
        print(function(*arguments))
    except TypeError as error:
        print(function.__name__, error)
for bad in [b"\xe9(", b"(?u)", rb"\u0041", b"[\xff-\x80]", rb"\N{DIGIT ONE}", b"(?P<\xe9", rb"[\400]"]:
    try:
        print(re.compile(bad))
    except re.error as error:
        print(error)
