# What a __hash__ of a class may return, and what hash makes of it.
class H:
    def __init__(self, n): self.n = n
    def __hash__(self): return self.n
    def __eq__(self, o): return self.n == o.n
for n in (0, 5, -1, -2, 2**31, 2**60, 2**61-2, 2**61-1, 2**61, 2**62, 2**63-1, -2**63, 2**63, 2**64, -2**64, 10**30, True):
    print(n, hash(H(n)))
print({H(2**62): 1}[H(2**62)])
try: 
    class B:
        def __hash__(self): return "x"
    hash(B())
except TypeError as e: print(e)
