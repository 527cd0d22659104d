# maketrans and translate.
table = str.maketrans("abc", "xyz")
print("aabbcc d".translate(table), table)
print("hello".translate(str.maketrans("l", "L", "o")), "hello".translate({ord("h"): "J", ord("l"): None}))
print("hello".translate(str.maketrans({"h": "H", "e": "3"})), "abc".translate({97: 65, 98: "bee"}))
try:
    str.maketrans("ab", "c")
except ValueError as error:
    print(error)
