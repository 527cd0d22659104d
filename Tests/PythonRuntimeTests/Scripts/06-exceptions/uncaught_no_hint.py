# Names too different get no hint.
x = 1
print(something_else_entirely)
