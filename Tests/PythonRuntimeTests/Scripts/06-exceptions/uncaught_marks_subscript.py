# Marks under a subscript.
data = {"list": [1, 2, 3]}
print("value:", data["list"][7] + 1)
