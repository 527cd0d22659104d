# round goes to the even neighbour on a tie, and knows digits on both sides of the point.
for x in (0.5, 1.5, 2.5, -0.5, -1.5, 2.4, 2.6, -2.6):
    print(x, round(x))
for digits in (0, 1, 2, 3, -1, -2):
    print(digits, round(1234.5678, digits), round(-987.654, digits))
print(round(2.675, 2), round(0.125, 2), round(0.375, 2), round(1.005, 2))
print(round(1234, -2), round(1250, -2), round(1350, -2), round(15, -1), round(25, -1), round(-15, -1))
print(round(5), type(round(5.0)), type(round(5.0, 0)), round(7, 3))
print(round(1e300, 2), round(0.1, 20), round(1.5, None))
print(round(10 ** 25 + 5, -1), round(True))
try:
    round("a")
except TypeError as error:
    print(error)
try:
    round(1.5, "a")
except TypeError as error:
    print(error)
