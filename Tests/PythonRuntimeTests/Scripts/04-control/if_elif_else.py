# if, elif, else; nesting; one line bodies.
for n in (-1, 0, 5, 50):
    if n < 0:
        print("negative")
    elif n == 0:
        print("zero")
    elif n < 10:
        print("small")
    else:
        print("large")
x = 5
if x > 3: print("one line")
if x > 3: a = 1; b = 2; print(a, b)
if x:
    if x > 10:
        print("no")
    else:
        print("nested else")
if not x: pass
else: print("else on one line")
grade = "A" if x > 4 else "B" if x > 2 else "C"
print(grade)
if (x > 1
        and x < 10):
    print("over two lines")
if x == 5 and \
        x != 6:
    print("backslash")
