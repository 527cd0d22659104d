# input at the end of input, uncaught.
print("before")
answer = input("? ")
