def step(n): return n+1
print(step(1))
step.__code__ = (lambda n: n + 2).__code__
print(step(1), step.__code__.co_name)
step.__defaults__ = (5,)
print(step())
try: step.__code__ = 5
except TypeError as e: print(e)
def f(x):
    def g(): return x
    return g
try: step.__code__ = f(1).__code__
except ValueError as e: print(e)
