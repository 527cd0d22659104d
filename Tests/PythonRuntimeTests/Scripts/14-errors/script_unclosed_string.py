# Unclosed string: a script that does not compile.
name = 'Ann
print(name)
