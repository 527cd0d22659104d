# Assignment expressions.
if (n := len("hello")) > 3:
    print(n)
data = iter([1, 2, 3, 0, 4])
while (value := next(data)) != 0:
    print(value)
print([y for x in range(5) if (y := x * x) > 3], y)
print((a := 1) + (b := 2), a, b)
def f(x):
    return (half := x / 2) * half, half
print(f(4))
numbers = [1, 2, 3]
if any((found := x) > 1 for x in numbers):
    print(found)
print(f"{(z := 5)} {z}")
x = (y := 10, 3)
print(x, y)
