# Integer literals and print.
print(0)
print(1, 2, 3)
print(-5)
print(1_000_000)
print(0x1F, 0o17, 0b1011)
print(0XFF, 0O7, 0B1)
print(00)
