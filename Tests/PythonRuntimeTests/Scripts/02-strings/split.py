# split, rsplit, splitlines, partition, rpartition.
print("a b  c".split(), "  a b ".split(), "".split(), "   ".split())
print("a,b,,c".split(","), ",".split(","), "".split(","), "a--b--c".split("--"))
print("a b c d".split(None, 2), "a b c d".split(" ", 1), "a,b,c".split(",", 0), "a,b,c".split(",", -1), "  a  b  ".split(None, 1))
print("a b c d".rsplit(None, 2), "a,b,c".rsplit(",", 1), "a b c".split(maxsplit=1), "a,b".split(sep=","))
print("one\ntwo\r\nthree\rfour\x0bfive\x0csix\u2028seven".splitlines(), "a\nb\n".splitlines(), "a\n\nb".splitlines(True), "".splitlines())
print("a=b=c".partition("="), "abc".partition("="), "a=b=c".rpartition("="), "abc".rpartition("="))
print("a\tb\nc\u00a0d".split())
for arguments in (("",), (1,)):
    try:
        "a b".split(*arguments)
    except (ValueError, TypeError) as error:
        print(error)
try:
    "a".partition("")
except ValueError as error:
    print(error)
