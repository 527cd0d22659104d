# The classic: text plus a number.
age = 5
print("Age: " + age)
