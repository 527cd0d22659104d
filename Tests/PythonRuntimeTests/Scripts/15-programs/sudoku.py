# A 4x4 sudoku by backtracking, and checks of a 9x9 one.
def solve(grid):
    for r in range(4):
        for c in range(4):
            if grid[r][c] == 0:
                for value in range(1, 5):
                    if fits(grid, r, c, value):
                        grid[r][c] = value
                        if solve(grid):
                            return True
                        grid[r][c] = 0
                return False
    return True
def fits(grid, r, c, value):
    box_r, box_c = r // 2 * 2, c // 2 * 2
    return value not in grid[r] and all(row[c] != value for row in grid) and all(grid[i][j] != value for i in range(box_r, box_r + 2) for j in range(box_c, box_c + 2))
grid = [[1, 0, 0, 0], [0, 0, 3, 0], [0, 4, 0, 0], [0, 0, 0, 2]]
print(solve(grid), *grid, sep="\n")
print(solve([[1, 1, 0, 0]] + [[0] * 4] * 3) if fits([[1, 0, 0, 0]] + [[0] * 4] * 3, 0, 1, 1) else "1 does not fit twice")
