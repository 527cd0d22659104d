# What a dataclass does, written out.
class Record:
    fields = ("name", "price", "tags")
    def __init__(self, name, price=0.0, tags=None):
        self.name, self.price, self.tags = name, price, tags or []
    def __repr__(self):
        inner = ", ".join(f"{f}={getattr(self, f)!r}" for f in self.fields)
        return f"{type(self).__name__}({inner})"
    def __eq__(self, other):
        if type(self) is not type(other):
            return NotImplemented
        return all(getattr(self, f) == getattr(other, f) for f in self.fields)
    def __lt__(self, other): return (self.name, self.price) < (other.name, other.price)
    def __iter__(self): return (getattr(self, f) for f in self.fields)
a = Record("pen", 1.5, ["blue"])
print(a, a == Record("pen", 1.5, ["blue"]), a == Record("pen"), a == "pen", a != 5, sorted([Record("z"), Record("a")]), list(a))
name, price, tags = a
print(name, price, tags)
setattr(a, "price", 9)
print(a, {f: getattr(a, f) for f in Record.fields})
