# OrderedDict, ChainMap, UserDict and kin.
from collections import OrderedDict, ChainMap, UserDict, UserList, UserString
o = OrderedDict([("a", 1), ("b", 2), ("c", 3)])
o.move_to_end("a"); print(o, list(o))
o.move_to_end("c", last=False); print(o.popitem(), o.popitem(last=False), o, OrderedDict(a=1, b=2) == OrderedDict(b=2, a=1), OrderedDict(a=1, b=2) == {"b": 2, "a": 1}, OrderedDict())
c = ChainMap({"a": 1}, {"a": 2, "b": 3})
print(c["a"], c["b"], dict(c), c.maps, len(c), "b" in c, c.get("z"), list(c), c)
c["b"] = 9
child = c.new_child({"q": 0})
print(c.maps, child["b"], child, child.parents == c)
try:
    c["none"]
except KeyError as error:
    print(error)
class Lower(UserDict):
    def __setitem__(self, key, value): super().__setitem__(key.lower(), value)
l = Lower(A=1)
l["B"] = 2
print(l, l.data, len(l), "a" in l)
class L(UserList):
    def double(self): return L(self.data * 2)
print(L([1]).double(), len(L([1, 2])), L([3, 1])[0], UserString("ab").upper())
