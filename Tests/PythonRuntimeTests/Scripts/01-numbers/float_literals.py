# All the ways to write a float.
print(1., .5, 1e3, 1E3, 1e+3, 1e-3, 1_000.5, 0.5e1, 1_0e1_0)
print(00.5, 09.5, 0e0)
print(type(1.), type(1e3))
print(3.0 .is_integer(), 3.5.is_integer())
