# Methods and attributes of int.
print((10).bit_length(), (255).bit_length(), (0).bit_length(), (-8).bit_length(), (2 ** 100).bit_length())
print((13).bit_count(), (-13).bit_count())
print((1000).to_bytes(2, "big"), (1000).to_bytes(4, "little"), (-2).to_bytes(2, "big", signed=True))
print(int.from_bytes(b"\x03\xe8", "big"), int.from_bytes(b"\xe8\x03", "little"))
print(int.from_bytes(b"\xff\xfe", "big", signed=True))
print((7).numerator, (7).denominator, (7).real, (7).imag, (7).conjugate())
print((6).as_integer_ratio(), (5).__add__(3), (5).__add__("a"))
try:
    (300).to_bytes(1, "big")
except OverflowError as error:
    print(error)
try:
    (-1).to_bytes(1, "big")
except OverflowError as error:
    print(error)
