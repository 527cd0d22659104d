# Conway's game of life.
def step(cells):
    counts = {}
    for x, y in cells:
        for dx in (-1, 0, 1):
            for dy in (-1, 0, 1):
                if dx or dy:
                    key = x + dx, y + dy
                    counts[key] = counts.get(key, 0) + 1
    return {cell for cell, n in counts.items() if n == 3 or n == 2 and cell in cells}
def show(cells, size=6):
    for y in range(size):
        print("".join("#" if (x, y) in cells else "." for x in range(size)))
    print()
glider = {(1, 0), (2, 1), (0, 2), (1, 2), (2, 2)}
for generation in range(5):
    print("generation", generation, len(glider))
    show(glider)
    glider = step(glider)
grid = [[0, 1, 0], [0, 1, 0], [0, 1, 0]]
def neighbours(grid, r, c):
    return sum(grid[i][j] for i in range(max(0, r - 1), min(3, r + 2)) for j in range(max(0, c - 1), min(3, c + 2))) - grid[r][c]
print([[int(neighbours(grid, r, c) == 3 or grid[r][c] and neighbours(grid, r, c) == 2) for c in range(3)] for r in range(3)])
