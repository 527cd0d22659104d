# Attributes of __slots__ beside a __dict__.
class P:
    __slots__ = ('x', 'y')
    def __init__(self): self.x = 1
p = P()
print(p.x)
for f in ("p.y", "p.z", "p.__dict__"):
    try: print(eval(f))
    except AttributeError as e: print(e)
try: p.z = 3
except AttributeError as e: print(e)
try: del p.y
except AttributeError as e: print(e)
class Q(P):
    def __init__(self): super().__init__(); self.w = 2
q = Q(); print(q.__dict__, q.x, vars(q))
class R:
    __slots__ = ('a', '__dict__')
r = R(); r.a = 1; r.b = 2; print(r.__dict__, r.a, r.b)
del r.a
try: r.a
except AttributeError as e: print(e)
print(P.x, type(P.x), P.__slots__, sorted(k for k in P.__dict__ if not k.startswith('__')))
class N:
    x = 1
try:
    class M:
        __slots__ = ('x',)
        x = 1
except ValueError as e: print(e)
