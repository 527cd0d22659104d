# Unclosed bracket: a script that does not compile.
numbers = [1, 2, 3
print(numbers)
