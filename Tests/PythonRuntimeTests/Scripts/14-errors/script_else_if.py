# Else if: a script that does not compile.
x = 1
if x:
    pass
else if x > 2:
    pass
