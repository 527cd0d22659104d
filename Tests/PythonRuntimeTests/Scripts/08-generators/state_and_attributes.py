# What a generator object shows of itself.
def f(n):
    yield n
g = f(1)
print(g.__name__, g.__qualname__, g.gi_running, g.gi_frame is not None, iter(g) is g, hasattr(g, "send"), hasattr(g, "__next__"))
list(g)
print(g.gi_frame)
class Tree:
    def __init__(self, value, left=None, right=None):
        self.value, self.left, self.right = value, left, right
    def __iter__(self):
        if self.left:
            yield from self.left
        yield self.value
        if self.right:
            yield from self.right
t = Tree(4, Tree(2, Tree(1), Tree(3)), Tree(6))
print(list(t), sum(t), max(t), 3 in t, sorted(t, reverse=True))
it = iter(t)
print(next(it), next(it), [*it])
a, b, *c = t
print(a, b, c)
def two():
    yield 1, 2
    yield
    x = yield
print(list(two()), [*zip(f(1), f(2))])
