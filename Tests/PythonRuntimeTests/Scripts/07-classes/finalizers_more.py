# __del__ behind statements of all kinds; the outer object goes before those that it holds.
class Noisy:
    def __init__(self, n): self.n = n; print("new", n)
    def __del__(self): print("del", self.n)
items = [Noisy(i) for i in range(2)]
items.pop()
print("popped")
items = None
print("all gone")
Noisy("temporary")
print("after it")
d = {"k": Noisy("value")}
d["k"] = 1
print("replaced")
class Tree:
    def __init__(s, n, p=None): s.n, s.p = n, p
    def __del__(s): print("tree", s.n)
t = Tree(1, Tree(2, Tree(3)))
t = None
print("tree gone")
def g():
    q = Noisy("q")
    del q
    print("deleted in g")
g()
class Base:
    def __del__(self): print("base end")
class Child(Base):
    pass
c = Child()
c = 1
if True:
    w = Noisy("w")
w = 5
print("last")
_private = Noisy("private")
keep = Noisy("keep")
other = Noisy("other")
print("end")
