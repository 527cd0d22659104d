# memoryview over bytes and bytearray.
data = bytearray(b"hello")
m = memoryview(data)
print(m[0], bytes(m[1:3]), len(m), m.tolist(), m.readonly, m.itemsize, m.format, m.nbytes)
m[0] = 72
m[1:3] = b"EY"
print(data, m.tobytes(), memoryview(b"x").readonly, m == b"HEYlo", m[::-1].tolist())
try:
    memoryview(b"x")[0] = 1
except TypeError as error:
    print(error)
