# Try alone: a script that does not compile.
try:
    x = 1
print(x)
