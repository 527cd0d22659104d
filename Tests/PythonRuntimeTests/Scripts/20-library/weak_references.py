# weakref and gc.
import weakref, gc
class A:
    def __init__(self, n): self.n = n
    def hi(self): return 'hi', self.n
a = A(1); r = weakref.ref(a); print(r() is a, r().n, weakref.getweakrefcount(a), r is weakref.ref(a), r == weakref.ref(a), hash(r) == hash(a))
del a; print(r(), r is not None)
a = A(2); r = weakref.ref(a, lambda ref: print('callback', ref() is None)); a = None; print('after')
d = weakref.WeakValueDictionary(); x = A(3); d['k'] = x; print(len(d), d['k'].n, 'k' in d, list(d), dict(d) != {}); del x; print(len(d), 'k' in d, d.get('k'))
k = weakref.WeakKeyDictionary(); y = A(4); k[y] = 'data'; print(k[y], len(k), list(k.items())[0][1]); del y; print(len(k))
s = weakref.WeakSet(); z = A(5); s.add(z); print(len(s), z in s); del z; print(len(s))
p = A(6); q = weakref.proxy(p); print(q.n, q.hi()); q.n = 7; print(p.n); del p
try: q.n
except ReferenceError as e: print(type(e).__name__, e)
for v in (5, 'x', [1], (1,), {}, None):
    try: weakref.ref(v)
    except TypeError as e: print(e)
m = A(8); w = weakref.WeakMethod(m.hi); print(w()()); del m; print(w())
f = A(9); fin = weakref.finalize(f, print, 'finalized', 9); print(fin.alive); del f; print(fin.alive)
def func():
    o = A(10); r = weakref.ref(o); print(r() is o); del o; print(r())
func()
class Node:
    def __init__(s): s.parent = None; s.kids = []
    def add(s, c): c.parent = weakref.ref(s); s.kids.append(c)
n = Node(); c = Node(); n.add(c); print(c.parent() is n); del n; print(c.parent())
class Cyc: pass
c1 = Cyc(); c1.me = c1; r = weakref.ref(c1); del c1; gc.collect(); print(r())
print(gc.isenabled(), gc.get_threshold()); gc.disable(); print(gc.isenabled()); gc.enable()
g = A(11); weakref.finalize(g, print, 'at exit')
class D:
    def __del__(self): print('del D')
dd = D(); rr = weakref.ref(dd, lambda r: print('cb')); del dd; print('end')
