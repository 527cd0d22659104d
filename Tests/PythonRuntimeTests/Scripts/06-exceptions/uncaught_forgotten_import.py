# A standard module used without importing it.
print(math.sqrt(2))
