# super() in its forms, in properties, class methods and closures.
class Base:
    def __init__(self, *args): self.args = args
    @classmethod
    def make(cls): return cls("made")
    @staticmethod
    def static(): return "static"
    @property
    def prop(self): return "base prop"
    def __getitem__(self, i): return ("base", i)
    def method(self): return "base"
class Sub(Base):
    def __init__(self, *args): super().__init__(*args, "sub")
    @classmethod
    def make(cls): return super().make()
    @property
    def prop(self): return "sub " + super().prop
    def __getitem__(self, i): return ("sub",) + super().__getitem__(i)
    def method(self):
        def inner(): return "closure " + super(Sub, self).method()
        return inner()
    def old(self): return super(Sub, self).method(), Base.method(self)
    def missing(self): return super().nothing
s = Sub("a")
print(s.args, Sub.make().args, s.prop, s[3], s.method(), s.old(), super(Sub, s).method())
try:
    s.missing()
except AttributeError as error:
    print(error)
def outside(self): return super().method()
try:
    outside(s)
except RuntimeError as error:
    print(error)
