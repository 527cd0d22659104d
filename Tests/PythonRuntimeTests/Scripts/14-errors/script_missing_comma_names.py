# Missing comma names: a script that does not compile.
a = b = 1
print(a b)
