# bytearray: bytes that can change.
a = bytearray(b"abc")
print(a, a[0], len(a), bytes(a))
a[0] = 122
a.append(33)
a.extend(b"xy")
a += b"!"
print(a, a.pop(), a)
a[1:3] = b"----"
del a[0]
print(a, a == b"----!xy", a.decode())
a.insert(0, 65)
a.reverse()
print(a, bytearray(2), bytearray([1, 2]), a.find(b"A"))
for action in (lambda: a.append(256), lambda: a.append("x"), lambda: bytearray("x")):
    try:
        action()
    except Exception as error:
        print(type(error).__name__ + ":", error)
a.clear()
print(a)
