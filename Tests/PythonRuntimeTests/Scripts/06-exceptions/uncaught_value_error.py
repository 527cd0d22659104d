# A traceback with one line.
print("before")
int("abc")
print("never")
