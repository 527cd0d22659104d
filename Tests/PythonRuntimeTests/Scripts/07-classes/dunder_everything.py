# The remaining special methods.
class Full:
    def __sizeof__(self): return 100
    def __dir__(self): return ["one"]
    def __bytes__(self): return b"bytes"
    def __length_hint__(self): return 3
    def __instancecheck__(self, other): return True
    def __floor__(self): return "floor"
    def __ceil__(self): return "ceil"
    def __enter__(self): return "entered"
    def __exit__(self, *details): return True
    def __iter__(self): return iter("abc")
    def __del__(self): pass
import math
f = Full()
print(dir(f), bytes(f), math.floor(f), math.ceil(f), list(f))
with f as value:
    print(value)
    1 / 0
class Money(int):
    def __new__(cls, n): return super().__new__(cls, n)
    def __add__(self, other): return Money(int(self) + int(other))
    __radd__ = __add__
    def __str__(self): return f"${int(self)}"
print(Money(5) + 3, 3 + Money(5), sum([Money(1), Money(2)]), type(sum([Money(1), Money(2)])).__name__, Money(7), repr(Money(7)), Money(5) == 5, f"{Money(5)}", f"{Money(5):d}")
class Tree:
    def __init__(self, *children): self.children = children
    def __len__(self): return 1 + sum(map(len, self.children))
    def __iter__(self):
        yield self
        for child in self.children:
            yield from child
t = Tree(Tree(), Tree(Tree()))
print(len(t), len(list(t)), isinstance(next(iter(t)), Tree))
