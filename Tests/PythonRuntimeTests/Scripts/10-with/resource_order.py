# The order of entering, leaving and finally.
class R:
    def __init__(self, n): self.n = n; print("init", n)
    def __enter__(self): print("enter", self.n); return self
    def __exit__(self, *_): print("exit", self.n)
def g():
    with R(1) as a:
        try:
            with R(2) as b:
                yield a.n + b.n
        finally:
            print("finally")
for x in g():
    print("got", x)
it = g()
next(it)
it.close()
print("closed")
class Transaction:
    def __init__(self): self.log = []
    def __enter__(self): return self.log
    def __exit__(self, kind, value, tb):
        print("rollback" if kind else "commit", self.log)
        return kind is ValueError
with Transaction() as t:
    t.append("ok")
with Transaction() as t:
    t.append("half")
    raise ValueError
