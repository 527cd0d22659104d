# Methods of float.
print((0.5).as_integer_ratio(), (-2.25).as_integer_ratio(), (3.0).as_integer_ratio())
print((2.0).is_integer(), (2.5).is_integer(), (0.0).is_integer())
print((1.0).hex(), (0.1).hex(), (-3.75).hex(), (0.0).hex())
print(float.fromhex("0x1.8p+1"), float.fromhex("-0x1p-2"), float.fromhex("inf"))
print((1.5).real, (1.5).imag, (1.5).conjugate())
print((2.5).__trunc__(), (2.5).__floor__(), (2.5).__ceil__(), (-2.5).__floor__())
