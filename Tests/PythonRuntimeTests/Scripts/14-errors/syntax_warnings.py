# Warnings of the compiler go to standard error.
x = 5
print(x is 5)
print("a" is not x)
assert (x, "always true")
pattern = "\d+"
print(pattern)
