# More floats than a translation keeps at hand, and quotients of the one that it has known longest.
def quotients(a, b, c, d, e, g):
    for _ in range(900):
        k = a + b
        l = a / g
        m = a + b
        n = c * d
        p = a / e
        q = a - b
        r = c + b
        s = d * b
        t = a / g
        u = a + b
        v = c + d
        w = c * d
        x = c - d
        y = a / g
        z = b / e
    return k, l, m, n, p, q, r, s, t, u, v, w, x, y, z


print(quotients(1.5, 2.5, 3.5, 4.5, 8.0, 0.5))


def chain(n):
    lines = ['def run(' + ', '.join(f'x{i}' for i in range(n)) + ', g):', '    for _ in range(700):']
    lines += [f'        x{i} = x{i} + 0.5' for i in range(1, n)]
    lines += [f'        y{i} = x{i} / g' for i in range(n)]
    lines += ['    return ' + ', '.join(f'x{i}, y{i}' for i in range(n))]
    names = {}
    exec('\n'.join(lines), names)
    return names['run'](*[float(i) for i in range(3, 3 + n)], 4.0)


for n in range(1, 14):
    print(chain(n))


def first_of_many(n):
    body = ''.join(f'        t{i} = a + {i}.25\n' for i in range(n))
    source = f'def run(a, g):\n    for _ in range(700):\n{body}        q = a / g\n    return q, {", ".join(f"t{i}" for i in range(n))}\n'
    names = {}
    exec(source, names)
    return names['run'](6.0, 4.0)


for n in range(1, 14):
    print(first_of_many(n))


def loaded_late(n):
    body = ''.join(f'        t = x{i} * x{i}\n' for i in range(n))
    names = ', '.join(f'x{i}' for i in range(n))
    source = f'def run(a, {names}, g):\n    for _ in range(700):\n        t = a * a\n{body}        q = a / g\n    return q, t\n'
    scope = {}
    exec(source, scope)
    return scope['run'](6.0, *[1.5] * n, 4.0)


for n in range(1, 14):
    print(loaded_late(n))
