# Sums, products and quotients at the edges of the machine word and far beyond.
edges = [0, 1, 2, 3, 2**31, 2**61 - 1, 2**61, 2**62 - 1, 2**62, 2**63 - 1, 2**63, 2**64 - 1, 2**64, 2**64 + 1]
edges += [2**127 - 1, 2**128, 2**128 - 2**64, (2**64 - 1) << 64, 10**40, 3**200, 2**640 - 1, 7**300]
numbers = edges + [-n for n in edges]

check = 0
for a in numbers:
    for b in numbers:
        check = (check * 31 + (a + b) - (a * b)) % (10**30)
        assert a + b - b == a and (a - b) + b == a
        if b:
            quotient, remainder = a // b, a % b
            assert quotient * b + remainder == a
            assert (quotient, remainder) == divmod(a, b)
            assert 0 <= remainder < b if b > 0 else b < remainder <= 0
            assert a * b // b == a and a * b % b == 0
print(check)

# The smallest small integer comes out of larger ones as itself.
smallest = 2**70 - (2**70 + 2**62)
print(smallest == -(2**62), hash(smallest) == hash(-(2**62)), {smallest: "found"}[-(2**62)])

# A digit of the quotient that is guessed too large twice.
base = 2**64
dividend = (base // 2) * base**2 + (base - 1)
divisor = (base // 2) * base + (base - 1)
print(dividend // divisor, dividend % divisor)
print(3**500 % 10**20, (-3) ** 333 // 10**140, pow(3, 700) // 3**698, (10**200 + 7) // (10**100 - 3))
