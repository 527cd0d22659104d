# What functions, methods and classes look like, without their addresses.
def f(): pass
class C:
    def m(self): pass
    @classmethod
    def c(cls): pass
    @staticmethod
    def s(): pass
def cut(value):
    return repr(value).split(" at 0x")[0]
print(cut(f), cut(lambda: 0), cut(C), cut(C()), cut(C().m), cut(C.m), cut(C.c), cut(C.s))
print(cut(len), cut([].append), cut(str.upper), cut("a".upper), cut(int.__add__), cut(f.__code__), cut((x for x in [])))
print(cut(map(str, [])), cut(zip()), cut(iter([])), cut(iter({})), cut(enumerate([])), cut(property()), cut(object()))
print(type(f), type(C().m), type(len), type([].append), type(str.upper), type(C), type(lambda: 0), type((x for x in [])))
def outer():
    def inner(): pass
    class Local: pass
    return inner, Local
print(cut(outer()[0]), outer()[1], outer()[0].__qualname__)
