# find, index, count, startswith, endswith, replace.
s = "abracadabra"
print(s.find("a"), s.find("a", 1), s.find("bra", 2), s.find("z"), s.find(""), s.find("a", -3), s.find("abra", 1, 10))
print(s.rfind("a"), s.rfind("abra"), s.rfind("z"), s.rfind("a", 0, 5), s.index("c"), s.rindex("b"))
print(s.count("a"), s.count("abra"), s.count("z"), s.count(""), s.count("a", 3), s.count("a", 3, 8), "aaaa".count("aa"))
print(s.startswith("abra"), s.startswith("bra", 1), s.startswith(("x", "a")), s.endswith("bra"), s.endswith(("x", "y")), s.startswith(""), s.startswith("abra", 0, 3))
print(s.replace("a", "A"), s.replace("a", "A", 2), s.replace("abra", ""), s.replace("", "-"), s.replace("z", "y"), "".replace("", "x"), s.replace("", "-", 3))
for name in ("index", "rindex"):
    try:
        getattr(s, name)("z")
    except ValueError as error:
        print(error)
try:
    s.startswith(1)
except TypeError as error:
    print(error)
try:
    s.find(1)
except TypeError as error:
    print(error)
try:
    s.replace("a")
except TypeError as error:
    print(error)
