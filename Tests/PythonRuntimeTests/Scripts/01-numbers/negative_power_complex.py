# A root of a negative number is complex.
z = (-8) ** (1 / 3)
print(type(z).__name__, round(z.real, 6), round(z.imag, 6))
print((-1) ** 0.5 == (-1) ** 0.5, round(abs((-4) ** 0.5), 9))
print((-4.0) ** 2, (-4.0) ** -1, (-2) ** -2)
