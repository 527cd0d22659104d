# Floor division and modulo of floats.
for a in (7.5, -7.5):
    for b in (2.0, -2.0):
        print(a, b, a // b, a % b, divmod(a, b))
print(1.0 // 0.1, 1.0 % 0.1)
print(-0.0 // 1.0, 0.0 % -1.0, -1e-20 % 3.0)
print(5 // 0.3, 5 % 0.3)
inf = float("inf")
print(5.0 % inf, -5.0 % inf, 5.0 // inf, -5.0 // inf)
