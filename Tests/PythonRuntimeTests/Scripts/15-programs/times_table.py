# Tables and shapes of characters, as in first exercises.
for i in range(1, 11):
    for j in range(1, 11):
        print(i * j, end="\t" if j < 10 else "\n")
n = 5
for i in range(n):
    print(" " * (n - i - 1) + "*" * (2 * i + 1))
for i in range(n - 2, -1, -1):
    print(" " * (n - i - 1) + "*" * (2 * i + 1))
for row in range(4):
    print("".join("#" if (row + col) % 2 else "." for col in range(8)))
number = 1
for row in range(1, 5):
    for _ in range(row):
        print(number, end=" ")
        number += 1
    print()
print("+" + "-" * 6 + "+")
for _ in range(2):
    print("|" + " " * 6 + "|")
print("+" + "-" * 6 + "+")
celsius = -10
while celsius <= 30:
    print(f"{celsius:>4} C = {celsius * 9 / 5 + 32:>5.1f} F")
    celsius += 10
seconds = 3661
print(f"{seconds // 3600}:{seconds % 3600 // 60:02}:{seconds % 60:02}", 7 // 2, 7 % 2, -7 // 2, 2 ** 0.5)
a, b = 3, 4
a, b = b, a
print(a, b, (a ** 2 + b ** 2) ** 0.5, a != b, not a == b, type(a / b), a // 1.5)
