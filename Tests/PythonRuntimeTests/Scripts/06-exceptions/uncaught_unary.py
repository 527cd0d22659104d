# Marks of a unary operation.
word = "x"
print([1, 2, -word])
