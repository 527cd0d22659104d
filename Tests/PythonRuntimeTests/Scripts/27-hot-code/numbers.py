# Arithmetic that runs often enough to be translated, and then meets other types than before.
inf, nan = float('inf'), float('nan')
tiny, huge = 1e-300, 1e300


def mix(a, b, turns=600):
    results = []
    x, y = a, b
    for _ in range(turns):
        x = a + b
        y = a * b
        z = x - y
        w = z * 2 + 1
        v = 2 - w
        if x < y:
            u = 1
        elif x == y:
            u = 2
        elif x >= y:
            u = 3
        else:
            u = 4
        n = 0
        if x <= 3:
            n += 1
        if x != 3:
            n += 2
        if not x > 3:
            n += 4
        if 2.5 < y:
            n += 8
        if y != y:
            n += 16
    results.append((x, y, z, w, v, u, n))
    return results


pairs = [
    (1.5, 2.25), (3, 4), (1.5, 4), (4, 1.5), (0.0, -0.0), (-0.0, 1.0), (inf, 1.0), (nan, 1.0), (1.0, nan),
    (huge, huge), (tiny, tiny), (-huge, huge), (inf, -inf), (2**53 + 1, 1.0), (1.0, 2**61), (2**62, 2**62),
    (True, 2.5), (10**20, 3), (10**20, 0.5), (1.5, True), (0, 0.0), (-1, -1.0), (1j, 2.0), (2.0, 1j),
    ([1], 2),
]
for a, b in pairs:
    try:
        print(a, b, mix(a, b))
    except TypeError as error:
        print(a, b, 'TypeError', error)


def divide(a, b):
    total = 0.0
    for i in range(600):
        try:
            q = a / b
            total += q
            f = a // b
            m = a % b
        except ZeroDivisionError as error:
            return str(error)
    return total, q, f, m


for a, b in [(7.0, 2.0), (7, 2), (-7, 2), (7, -2), (7.5, 2), (7, 2.5), (1.0, 0.0), (1, 0), (1.0, 0), (1, -0.0),
             (0.0, 5), (0, 5), (-0.0, 5), (2**60, 3), (2**53 + 1, 7), (2**70, 3), (inf, 2.0), (nan, 2.0),
             (-2**62, 1), (2**62 - 1, 1), (-1, 2**61)]:
    print(a, b, divide(a, b))


def orbit(c, n):
    z = 0.0
    for i in range(n):
        z = z * z + c
        if z > 1e250 or z != z:
            return i, z
    return n, z


print([orbit(c, 900) for c in (0.1, -1.0, 0.5, -2.0, 0, 1, -0.75)])


def alternate(items):
    total = 0
    for item in items:
        total += item
        total = total * 1
    return total


print(alternate([1.5] * 700), alternate([1] * 700), alternate([1, 0.5] * 400), alternate([0.5, 1] * 400))
print(alternate([2**61] * 700), alternate([1e308] * 700), alternate([True] * 700))


def newton(value):
    x = value
    for _ in range(700):
        if x == 0:
            return 'zero'
        x = (x + value / x) / 2
    return x


print(newton(2.0), newton(2), newton(1e-200), newton(1e200), newton(0.0))


def negate(x):
    for _ in range(701):
        x = -x
    return x


print(negate(3), negate(2.5), negate(0.0), negate(-0.0), negate(2**62), negate(-2**62), negate(True))


def bits(a, b):
    out = 0
    for i in range(700):
        out = (a & b) ^ (a | b) + (a >> b)
        out += i % 7 + i // 3
    return out


print(bits(12345, 3), bits(-5, 2), bits(2**61, 40), bits(1, 70), bits(-1, 70), bits(2**80, 3), bits(True, False))
