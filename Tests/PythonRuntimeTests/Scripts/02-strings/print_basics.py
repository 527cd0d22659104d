# print with sep, end, and no arguments.
print("hello")
print("a", "b", "c")
print("a", "b", sep="")
print("a", "b", "c", sep=", ")
print("no newline", end="")
print(" and on")
print()
print("one", end="!\n")
print("a", 1, 2.5, None, True, [1, "x"], ("y",), {"k": 1})
print("x", sep="-", end="\n\n")
print(*[1, 2, 3], sep="\n")
print("a", "b", sep=None, end=None)
print(print("inner"))
try:
    print("a", sep=1)
except TypeError as error:
    print(error)
try:
    print("a", ending="")
except TypeError as error:
    print(error)
