# Assign in condition: a script that does not compile.
x = 1
if x = 1:
    print(x)
