# while with else, break and continue.
n = 3
while n > 0:
    print(n)
    n -= 1
else:
    print("done", n)
while True:
    n += 1
    if n == 2:
        continue
    if n > 4:
        break
    print("at", n)
else:
    print("never")
print(n)
while n: n -= 1
print(n)
while (line := n) < 3:
    n += 1
print(line)
i = 0
while i < 3:
    j = 0
    while j < 3:
        if j == 2:
            break
        if i == 1:
            j += 1
            continue
        print(i, j)
        j += 1
    else:
        print("inner else")
    i += 1
while False:
    pass
else:
    print("else of a loop that never ran")
