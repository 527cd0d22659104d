# for over every kind of iterable, with else, break and continue.
for i in range(3):
    print(i, end=" ")
print()
for item in [1, "a", None]:
    print(item)
for letter in "hi":
    print(letter)
for key in {"x": 1, "y": 2}:
    print(key)
for a, b in [(1, 2), (3, 4)]:
    print(a + b)
for i in []:
    print("never")
else:
    print("empty else")
for n in range(2, 10):
    for d in range(2, n):
        if n % d == 0:
            print(n, "=", d, "*", n // d)
            break
    else:
        print(n, "is prime")
for i in range(5):
    if i == 1:
        continue
    if i == 4:
        break
    print(i)
print("after", i)
for i in range(3): pass
print(i)
for i, in [(1,), (2,)]:
    print(i)
data = [0, 0]
for data[0] in range(3):
    data[1] += data[0]
print(data)
for x in (1, 2, 3) + (4,):
    x = x * 2
print(x)
