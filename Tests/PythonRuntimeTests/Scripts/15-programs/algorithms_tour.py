# Tokens, parsers, graphs, trees and games.
class Token:
    def __init__(self, kind, value): self.kind, self.value = kind, value
    def __repr__(self): return f"Token({self.kind}, {self.value!r})"
def tokenize(s):
    i = 0
    while i < len(s):
        c = s[i]
        if c.isspace(): i += 1
        elif c.isdigit():
            j = i
            while j < len(s) and (s[j].isdigit() or s[j] == '.'): j += 1
            yield Token('NUM', float(s[i:j]) if '.' in s[i:j] else int(s[i:j])); i = j
        elif c in '+-*/()^': yield Token('OP', c); i += 1
        else: raise SyntaxError(f"bad char {c!r} at {i}")
class Parser:
    PREC = {'+': 1, '-': 1, '*': 2, '/': 2, '^': 3}
    def __init__(self, text): self.toks = list(tokenize(text)); self.pos = 0
    def peek(self): return self.toks[self.pos] if self.pos < len(self.toks) else None
    def next(self): t = self.peek(); self.pos += 1; return t
    def expr(self, p=0):
        left = self.atom()
        while (t := self.peek()) and t.kind == 'OP' and t.value in self.PREC and self.PREC[t.value] > p - (t.value == '^'):
            self.next(); left = (t.value, left, self.expr(self.PREC[t.value]))
        return left
    def atom(self):
        t = self.next()
        match t:
            case Token(kind='NUM', value=v): return v
            case Token(value='('):
                e = self.expr(); assert self.next().value == ')', "unclosed"; return e
            case Token(value='-'): return ('neg', self.atom())
            case None: raise SyntaxError("unexpected end")
            case _: raise SyntaxError(f"unexpected {t}")
def ev(n):
    match n:
        case int() | float(): return n
        case ('neg', x): return -ev(x)
        case (op, a, b): return {'+': lambda: ev(a) + ev(b), '-': lambda: ev(a) - ev(b), '*': lambda: ev(a) * ev(b), '/': lambda: ev(a) / ev(b), '^': lambda: ev(a) ** ev(b)}[op]()
for e in ("1 + 2 * 3", "(1 + 2) * 3", "-2 ^ 2", "2 ^ 3 ^ 2", "10 / 4", "1 / 0", "2 +", "3 $ 4", "(1", "1.5 * 2"):
    try: print(e, '=', ev(Parser(e).expr()))
    except (SyntaxError, ZeroDivisionError, AssertionError, AttributeError) as x: print(e, '!', type(x).__name__, x)
class State:
    transitions = {('idle', 'coin'): 'ready', ('ready', 'push'): 'idle'}
    def __init__(self): self.s = 'idle'; self.log = []
    def on(self, e):
        try: self.s = self.transitions[self.s, e]
        except KeyError: self.log.append(f"ignored {e} in {self.s}")
        else: self.log.append(f"-> {self.s}")
        finally: return self
print(State().on('push').on('coin').on('coin').on('push').log)
class Graph:
    def __init__(self): self.adj = {}
    def edge(self, a, b, w=1): self.adj.setdefault(a, {})[b] = w; self.adj.setdefault(b, {})[a] = w
    def bfs(self, s):
        seen, q = {s}, [s]
        while q:
            n = q.pop(0); yield n
            for m in sorted(self.adj[n]):
                if m not in seen: seen.add(m); q.append(m)
    def dfs(self, n, seen=None):
        seen = set() if seen is None else seen; seen.add(n); yield n
        for m in sorted(self.adj[n]):
            if m not in seen: yield from self.dfs(m, seen)
    def dijkstra(self, s):
        import heapq
        dist, h = {s: 0}, [(0, s)]
        while h:
            d, n = heapq.heappop(h)
            if d > dist[n]: continue
            for m, w in self.adj[n].items():
                if d + w < dist.get(m, float('inf')): dist[m] = d + w; heapq.heappush(h, (d + w, m))
        return dist
g = Graph()
for a, b, w in [("A", "B", 4), ("A", "C", 1), ("C", "B", 2), ("B", "D", 5)]: g.edge(a, b, w)
print(list(g.bfs("A")), list(g.dfs("A")), g.dijkstra("A"))
class BST:
    class Node:
        __slots__ = 'k', 'l', 'r'
        def __init__(self, k): self.k, self.l, self.r = k, None, None
    def __init__(self, it=()): self.root = None; [self.add(x) for x in it]
    def add(self, k):
        if not self.root: self.root = self.Node(k); return
        n = self.root
        while True:
            if k == n.k: return
            side = 'l' if k < n.k else 'r'
            if getattr(n, side) is None: setattr(n, side, self.Node(k)); return
            n = getattr(n, side)
    def __iter__(self):
        def walk(n):
            if n: yield from walk(n.l); yield n.k; yield from walk(n.r)
        return walk(self.root)
    def __contains__(self, k):
        n = self.root
        while n and n.k != k: n = n.l if k < n.k else n.r
        return n is not None
    def depth(self): 
        def d(n): return 0 if not n else 1 + max(d(n.l), d(n.r))
        return d(self.root)
t = BST([5, 2, 8, 1, 9, 2]); print(list(t), 8 in t, 7 in t, t.depth())
class Matrix:
    def __init__(s, r): s.r = r
    def __matmul__(s, o): return Matrix([[sum(a * b for a, b in zip(x, y)) for y in zip(*o.r)] for x in s.r])
    def __pow__(s, n):
        res = Matrix([[int(i == j) for j in range(len(s.r))] for i in range(len(s.r))])
        while n:
            if n & 1: res @= s
            s @= s; n >>= 1
        return res
    def __repr__(s): return f"M{s.r}"
print(Matrix([[1, 1], [1, 0]]) ** 50)
import random
random.seed(1)
deck = [f"{r}{s}" for s in "SHDC" for r in "A23456789TJQK"]; random.shuffle(deck); print(deck[:5], random.choice(deck), sorted(random.sample(deck, 3)))
life = {(1, 0), (1, 1), (1, 2)}
def step(c): 
    from collections import Counter
    n = Counter((x + dx, y + dy) for x, y in c for dx in (-1, 0, 1) for dy in (-1, 0, 1) if dx or dy)
    return {p for p, k in n.items() if k == 3 or k == 2 and p in c}
print(sorted(step(life)), sorted(step(step(life))) == sorted(life))
text = "To be, or not to be: that is the question."
print({w: len(w) for w in sorted({w.strip('.,:').lower() for w in text.split()})}, "".join(c for c in text if c.isalpha())[::-1], text.count("be"), text.title(), sum(map(text.lower().count, "aeiou")))
queue = [("a", 3), ("b", 1), ("c", 2)]; clock = 0
while queue:
    n, left = queue.pop(0); run = min(left, 2); clock += run; left -= run
    print(f"t={clock:2} {n} {'done' if not left else left}", end="; ")
    if left: queue.append((n, left))
print()
def roman(n): return "".join((n := n - v * k) and s * k or s * k for v, s in [(10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I")] for k in [n // v])
print([roman(i) for i in (4, 9, 14, 3)])
def pascal(n):
    row = [1]
    for _ in range(n): yield row; row = [a + b for a, b in zip([0] + row, row + [0])]
for r in pascal(5): print(" ".join(map(str, r)).center(12))
def sieve(n):
    s = bytearray([1]) * (n + 1); s[:2] = b"\0\0"
    for i in range(2, int(n ** .5) + 1):
        if s[i]: s[i * i::i] = bytes(len(s[i * i::i]))
    return [i for i, v in enumerate(s) if v]
print(sieve(30))
