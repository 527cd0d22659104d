# Tic-tac-toe played perfectly by minimax.
LINES = [(0, 1, 2), (3, 4, 5), (6, 7, 8), (0, 3, 6), (1, 4, 7), (2, 5, 8), (0, 4, 8), (2, 4, 6)]
def winner(board):
    for a, b, c in LINES:
        if board[a] != " " and board[a] == board[b] == board[c]:
            return board[a]
    return None
def minimax(board, player):
    won = winner(board)
    if won:
        return (1 if won == "X" else -1), None
    free = [i for i, c in enumerate(board) if c == " "]
    if not free:
        return 0, None
    results = []
    for move in free:
        board[move] = player
        results.append((minimax(board, "O" if player == "X" else "X")[0], move))
        board[move] = " "
    return (max if player == "X" else min)(results, key=lambda r: r[0])
board = list("XOX O    ")
player = "X"
while not winner(board) and " " in board:
    score, move = minimax(board, player)
    board[move] = player
    print(player, "to", move, score)
    player = "O" if player == "X" else "X"
for r in range(0, 9, 3):
    print("|".join(board[r:r + 3]))
    if r < 6:
        print("-+-+-")
print(winner(board) or "draw")
