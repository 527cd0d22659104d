# Missing comma: a script that does not compile.
print('a' 1)
x = [1, 2 3]
