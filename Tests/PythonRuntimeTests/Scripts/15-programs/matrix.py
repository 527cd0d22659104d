# Matrices: product, transpose, determinant, identity, power, printing.
def multiply(a, b):
    return [[sum(x * y for x, y in zip(row, column)) for column in zip(*b)] for row in a]
def transpose(m):
    return [list(row) for row in zip(*m)]
def determinant(m):
    if len(m) == 1:
        return m[0][0]
    return sum((-1) ** i * m[0][i] * determinant([row[:i] + row[i + 1:] for row in m[1:]]) for i in range(len(m)))
def identity(n):
    return [[int(i == j) for j in range(n)] for i in range(n)]
def power(m, k):
    result = identity(len(m))
    while k:
        if k & 1:
            result = multiply(result, m)
        m, k = multiply(m, m), k >> 1
    return result
def show(m):
    for row in m:
        print(" ".join(f"{x:6}" for x in row))
    print()
a = [[1, 2, 3], [4, 5, 6], [7, 8, 10]]
show(a); show(transpose(a)); show(multiply(a, identity(3))); show(multiply(a, transpose(a)))
print(determinant(a), power([[1, 1], [1, 0]], 90)[0][1])
def spiral(m):
    result = []
    while m:
        result += m.pop(0)
        m = [list(row) for row in zip(*m)][::-1]
    return result
print(spiral([[1, 2, 3], [4, 5, 6], [7, 8, 9]]))
