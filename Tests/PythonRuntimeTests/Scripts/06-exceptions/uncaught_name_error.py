# A misspelt name, with the hint that 3.11 gives.
counter = 1
print(countr + 1)
