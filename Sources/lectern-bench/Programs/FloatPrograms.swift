// Programs that compute with floats.

/// Programs that compute with floats.
let floatPrograms: [Benchmark] = [
  Benchmark(
    "n-body",
    #"""
    def make_bodies():
        bodies = []
        for i in range(5):
            x, y, z = 3.0 * i, 1.5 * i * (-1) ** i, 0.25 * i * i
            vx, vy, vz = 0.3 * (i % 3), -0.2 * i, 0.05 * (4 - i)
            bodies.append([x, y, z, vx, vy, vz, 10.0 / (1 + i * i)])
        return bodies

    def pairs_of(bodies):
        return [(bodies[i], bodies[j]) for i in range(len(bodies)) for j in range(i + 1, len(bodies))]

    def advance(bodies, pairs, dt, steps):
        for _ in range(steps):
            for a, b in pairs:
                dx, dy, dz = a[0] - b[0], a[1] - b[1], a[2] - b[2]
                square = dx * dx + dy * dy + dz * dz + 0.01
                force = dt / (square * square ** 0.5)
                pull_a, pull_b = b[6] * force, a[6] * force
                a[3] -= dx * pull_a
                a[4] -= dy * pull_a
                a[5] -= dz * pull_a
                b[3] += dx * pull_b
                b[4] += dy * pull_b
                b[5] += dz * pull_b
            for body in bodies:
                body[0] += dt * body[3]
                body[1] += dt * body[4]
                body[2] += dt * body[5]

    def energy(bodies, pairs):
        total = 0.0
        for body in bodies:
            total += 0.5 * body[6] * (body[3] ** 2 + body[4] ** 2 + body[5] ** 2)
        for a, b in pairs:
            square = (a[0] - b[0]) ** 2 + (a[1] - b[1]) ** 2 + (a[2] - b[2]) ** 2 + 0.01
            total -= a[6] * b[6] / square ** 0.5
        return total

    bodies = make_bodies()
    pairs = pairs_of(bodies)
    print("%.9f" % energy(bodies, pairs))
    advance(bodies, pairs, 0.001, 60_000)
    print("%.9f" % energy(bodies, pairs))

    """#),
  Benchmark(
    "spectral norm",
    #"""
    def element(i, j):
        return 1.0 / ((i + j) * (i + j + 1) // 2 + i + 1)

    def times(vector):
        size = len(vector)
        return [sum(element(i, j) * vector[j] for j in range(size)) for i in range(size)]

    def times_transposed(vector):
        size = len(vector)
        return [sum(element(j, i) * vector[j] for j in range(size)) for i in range(size)]

    u = [1.0] * 300
    for _ in range(8):
        v = times_transposed(times(u))
        u = times_transposed(times(v))
    product = sum(a * b for a, b in zip(u, v))
    square = sum(b * b for b in v)
    print("%.9f" % (product / square) ** 0.5)

    """#),
  Benchmark(
    "mandelbrot",
    #"""
    def escape(cr, ci, limit):
        zr = zi = 0.0
        for step in range(limit):
            square_r, square_i = zr * zr, zi * zi
            if square_r + square_i > 4.0:
                return step
            zi = 2.0 * zr * zi + ci
            zr = square_r - square_i + cr
        return limit

    def picture(width, height, limit):
        total = 0
        rows = []
        for y in range(height):
            row = []
            for x in range(width):
                steps = escape(-2.2 + 3.2 * x / width, -1.2 + 2.4 * y / height, limit)
                total += steps
                row.append(" .:-=+*#%@"[steps * 9 // limit])
            rows.append("".join(row))
        return rows, total

    rows, total = picture(300, 150, 400)
    print("\n".join(rows[::6]))
    print(total)

    """#),
]
