# Marks under a call with too few arguments, part of a larger expression.
def add(a, b):
    return a + b
print(add(1, 2))
result = 1 + add(5) + 2
