# Extra bracket: a script that does not compile.
print((1 + 2) * 3))
