# __getattr__, __getattribute__, __setattr__, __delattr__, __dir__.
class Lazy:
    def __init__(self): self.real = 1
    def __getattr__(self, name):
        if name.startswith("x"):
            return name.upper()
        raise AttributeError(f"no {name} here")
l = Lazy()
print(l.real, l.xyz, getattr(l, "xa"), getattr(l, "q", "default"), hasattr(l, "xx"), hasattr(l, "yy"))
try:
    l.missing
except AttributeError as error:
    print(error)
class Watch:
    def __setattr__(self, name, value):
        print("set", name, value)
        super().__setattr__(name, value)
    def __delattr__(self, name):
        print("del", name)
        object.__delattr__(self, name)
    def __getattribute__(self, name):
        if not name.startswith("__"):
            print("get", name)
        return super().__getattribute__(name)
w = Watch()
w.a = 1
w.a += 1
print(w.a)
del w.a
setattr(w, "b", 5)
print(w.__dict__)
class Frozen:
    def __init__(self, x): object.__setattr__(self, "x", x)
    def __setattr__(self, name, value): raise AttributeError(f"cannot assign to {name}")
f = Frozen(3)
try:
    f.x = 4
except AttributeError as error:
    print(error, f.x)
class Proxy:
    def __init__(self, target): self._target = target
    def __getattr__(self, name): return getattr(self._target, name)
p = Proxy([3, 1])
p.append(2)
print(p._target, p.count(1))
class Dir:
    def __dir__(self): return ["b", "a"]
print(dir(Dir()))
