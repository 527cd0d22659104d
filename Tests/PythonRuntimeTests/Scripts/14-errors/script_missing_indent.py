# Missing indent: a script that does not compile.
for i in range(3):
print(i)
