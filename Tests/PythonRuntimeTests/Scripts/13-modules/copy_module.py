# copy: shallow and deep.
import copy
a = [1, [2, 3], {"k": [4]}]
b, c = copy.copy(a), copy.deepcopy(a)
a[1].append(99); a[2]["k"].append(5); a.append("new")
print(a, b, c)
class Node:
    def __init__(self, value): self.value, self.links = value, []
n = Node(1)
n.links.append(n)
s, d = copy.copy(n), copy.deepcopy(n)
print(s.links is n.links, d.links[0] is d, d.value, d is not n)
class Custom:
    def __copy__(self): return "shallow"
    def __deepcopy__(self, memo): return "deep"
print(copy.copy(Custom()), copy.deepcopy([Custom()]), copy.copy((1, [2])), copy.deepcopy("s"), copy.deepcopy({1: {2: [3]}}), copy.copy({1, 2}), copy.deepcopy((1, 2)), copy.copy(len) is len, copy.deepcopy(Node) is Node)
shared = [0]
x, y = copy.deepcopy([shared, shared])
print(x is y, x is shared)
try:
    copy.copy(i for i in [])
except TypeError as error:
    print(error)
