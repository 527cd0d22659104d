# FizzBuzz, leap years and the like.
for i in range(1, 16):
    if i % 15 == 0:
        print("FizzBuzz")
    elif i % 3 == 0:
        print("Fizz")
    elif i % 5 == 0:
        print("Buzz")
    else:
        print(i)
def leap(year):
    return year % 4 == 0 and (year % 100 != 0 or year % 400 == 0)
print([y for y in (1900, 2000, 2023, 2024) if leap(y)])
def sign(n):
    if n > 0:
        return 1
    if n < 0:
        return -1
    return 0
print(sign(5), sign(-5), sign(0))
def nothing_returned(x):
    if x:
        return "yes"
print(nothing_returned(1), nothing_returned(0))
n, steps = 27, 0
while n != 1:
    n = n // 2 if n % 2 == 0 else 3 * n + 1
    steps += 1
print(steps)
