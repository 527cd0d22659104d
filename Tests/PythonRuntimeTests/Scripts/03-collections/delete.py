# del of names, items, slices, attributes, several at once.
x = 1
del x
try:
    x
except NameError as error:
    print(error)
a = list(range(8))
b = {"k": 1, "l": 2}
del a[0], a[-1], b["k"]
del a[1:3]
print(a, b)
del (a[0], a[0])
print(a)
class Thing:
    pass
thing = Thing()
thing.name = "n"
del thing.name
try:
    thing.name
except AttributeError as error:
    print(error)
try:
    del thing.name
except AttributeError as error:
    print(error)
def f():
    y = 1
    del y
    return y
try:
    f()
except UnboundLocalError as error:
    print(error)
for action in ("del b['zz']", "del a[9]", "del 5 .x", "del undefined"):
    try:
        exec(action)
    except Exception as error:
        print(type(error).__name__ + ":", error)
