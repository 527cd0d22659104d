# Complex numbers.
z = 3 + 4j
print(z, z.real, z.imag, abs(z), z.conjugate())
print(1j * 1j, (1 + 2j) * (3 - 1j), (1 + 2j) / (3 - 1j), (1 + 2j) ** 2)
print(complex(1, 2), complex("1+2j"), complex("-3.5j"), complex(2), complex())
print(-z, +z, z == 3 + 4j, z != 3, 1j == 1, complex(5, 0) == 5)
print(1j, -1j, 0j, 1.5 + 0.5j, -0.0 + 1j, complex(0, -0.0), complex(-0.0, 2))
print(repr(1e20 + 1e-5j), str(2 - 3.5j))
print(type(z), hash(complex(3, 0)) == hash(3))
try:
    complex("abc")
except ValueError as error:
    print(error)
try:
    int(z)
except TypeError as error:
    print(error)
try:
    z // 2
except TypeError as error:
    print(error)
