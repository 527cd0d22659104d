# Towers of Hanoi with drawing.
def hanoi(n, source, target, spare, moves):
    if n:
        hanoi(n - 1, source, spare, target, moves)
        target.append(source.pop())
        moves.append([list(pegs[0]), list(pegs[1]), list(pegs[2])])
        hanoi(n - 1, spare, target, source, moves)
pegs = [[3, 2, 1], [], []]
moves = []
hanoi(3, pegs[0], pegs[2], pegs[1], moves)
for number, state in enumerate(moves, 1):
    print(f"{number:2}:", " | ".join(f"{' '.join(map(str, p)):<5}" for p in state))
print(pegs, len(moves) == 2 ** 3 - 1)
