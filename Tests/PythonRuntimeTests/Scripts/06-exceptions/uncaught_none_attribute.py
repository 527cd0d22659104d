# Using the result of a method that returns None.
numbers = [3, 1, 2].sort()
print(numbers[0])
