# Big integers to text and back, in several bases.
n = 2 ** 200 + 12345
print(n)
print(hex(n))
print(oct(n))
print(bin(2 ** 70 + 5))
print(int(str(n)) == n, int(hex(n), 16) == n, int(bin(n), 2) == n, int(oct(n), 0) == n)
print(-n)
print(hex(-n))
print(float(n), float(-n), int(float(n)) == n)
print(len(str(3 ** 1000)), str(3 ** 1000)[:20], str(3 ** 1000)[-20:])
