# Else without if: a script that does not compile.
else:
    print(1)
