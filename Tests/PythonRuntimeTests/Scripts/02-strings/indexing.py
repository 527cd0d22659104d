# Indexing and slicing by code point.
s = "Python"
print(s[0], s[5], s[-1], s[-6])
print(s[1:3], s[:2], s[2:], s[:], s[-3:], s[:-3], s[1:-1])
print(s[::2], s[1::2], s[::-1], s[4:1:-1], s[-1:-4:-1], s[5:0:-2])
print(repr(s[3:3]), repr(s[4:2]), s[2:100], repr(s[100:]), s[-100:2], s[:100:3])
u = "naïve 日本 😀!"
print(u[2], u[6], u[9], len(u), u[::-1], u[6:8])
for index in (6, -7, 10 ** 30):
    try:
        print(s[index])
    except IndexError as error:
        print(error)
for index in ("a", 1.0, None):
    try:
        print(s[index])
    except TypeError as error:
        print(error)
try:
    s[::0]
except ValueError as error:
    print(error)
try:
    s[0] = "J"
except TypeError as error:
    print(error)
try:
    del s[0]
except TypeError as error:
    print(error)
try:
    s["a":"b"]
except TypeError as error:
    print(error)
