# from __future__ import annotations keeps annotations as text.
from __future__ import annotations
class Node:
    def __init__(self, next: Node | None = None) -> None:
        self.next = next
    def link(self, other: Undefined) -> Node: return self
print(Node.link.__annotations__, Node.__init__.__annotations__)
def f(x: list[int], *, y: 1 + 1 = 3) -> "str": ...
print(f.__annotations__)
z: some.thing = 5
print(__annotations__, z)
