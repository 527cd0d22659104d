# Loops that grow big integers.
product = 1
for i in range(1, 31):
    product *= i
print(product)
a, b = 0, 1
for _ in range(150):
    a, b = b, a + b
print(a)
total = 0
for i in range(1, 101):
    total += i ** 20
print(total)
n = product
digits = 0
while n:
    digits += n % 10
    n //= 10
print(digits)
