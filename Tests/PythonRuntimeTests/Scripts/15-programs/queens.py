# Eight queens by backtracking.
def solve(n, queens=[]):
    row = len(queens)
    if row == n:
        return [queens]
    solutions = []
    for column in range(n):
        if all(column != c and abs(column - c) != row - r for r, c in enumerate(queens)):
            solutions.extend(solve(n, queens + [column]))
    return solutions
for n in range(1, 7):
    print(n, len(solve(n)))
for column in solve(6)[0]:
    print("." * column + "Q" + "." * (5 - column))
