# A guessing game driven by standard input.
secret = 7
tries = 0
while True:
    try:
        guess = int(input("Guess: "))
    except ValueError:
        print("Not a number")
        continue
    tries += 1
    if guess < secret:
        print("Too low")
    elif guess > secret:
        print("Too high")
    else:
        print(f"Right after {tries} tries")
        break
import sys
print([line.strip() for line in sys.stdin], sys.stdin.read() == "")
