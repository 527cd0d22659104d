# A generator that is let go of runs its finally.
def numbers():
    try:
        yield 1
        yield 2
    finally:
        print("closed")
for n in numbers():
    print(n)
    break
print("after break")
it = numbers()
next(it)
it = None
print("after None")
def reads():
    with open("/dev/null") as file:
        for line in file: yield line
        yield "end"
r = reads()
print(next(r))
del r
fresh = numbers()
del fresh
print(list(numbers()))
last = numbers()
next(last)
print("end")
