# Calling a list by mistake.
numbers = [1, 2]
print(numbers(0))
