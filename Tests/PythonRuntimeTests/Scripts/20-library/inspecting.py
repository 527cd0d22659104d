# inspect: signatures, source, frames.
import inspect, functools
class Base:
    """Base doc."""
    def method(self, a, b=2, *args, c, d=4, **kw):
        """Method
        doc."""
        return a
    @classmethod
    def cm(cls, x): pass
    @staticmethod
    def sm(x, y=1): pass
    @property
    def prop(self): return 1
class Child(Base):
    def __init__(self, n: int, m: 'str' = 'x') -> None: self.n = n
    def method(self, a): return 1
def deco(f):
    @functools.wraps(f)
    def w(*a, **k): return f(*a, **k)
    return w
@deco
def wrapped(x, y): "w doc"; return x
def gen(): yield 1
for o in (Base.method, Base().method, Base.cm, Base.sm, Child, Base, wrapped, gen, functools.partial(Base.sm, 5), functools.partial(Base.sm, y=3), lambda *a, k: 0):
    print(inspect.signature(o))
print(inspect.getdoc(Child.method), inspect.getdoc(Base.method), inspect.getdoc(Base), inspect.getdoc(Child))
print([n for n, v in inspect.getmembers(Child, inspect.isfunction)], inspect.getmro(Child), inspect.isclass(Child), inspect.ismethod(Base.cm), inspect.isgeneratorfunction(gen), inspect.isgenerator(gen()))
print(inspect.getsource(deco)); print(inspect.getsource(Base.sm)); print(inspect.getsourcelines(wrapped)); print(inspect.getsource(Child))
def outer():
    return inspect.stack()[1].function, inspect.currentframe().f_code.co_name, inspect.stack()[0].lineno, inspect.stack()[1].code_context
def caller(): return outer()
print(caller())
print(inspect.getfullargspec(Base.method)); print(inspect.getmodule(Base).__name__, inspect.getfile(Base).endswith('inspecting.py'), inspect.getsourcefile(deco).endswith('.py'))
sig = inspect.signature(Base.method)
for p in sig.parameters.values(): print(p.name, p.kind, p.kind.name, p.default, p.annotation, p)
b = inspect.signature(Base().method).bind(1, 2, 3, c=5, z=6); print(b, b.args, b.kwargs, b.arguments); b.apply_defaults(); print(b.arguments)
for f in (lambda: sig.bind(), lambda: inspect.signature(gen).bind(1), lambda: inspect.signature(gen).bind(x=1), lambda: inspect.signature(5), lambda: inspect.getsource(5), lambda: inspect.getsource(len), lambda: inspect.Parameter('1x', inspect.Parameter.KEYWORD_ONLY), lambda: inspect.signature(Base.sm).bind(1, x=2)):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
print(type(inspect.getattr_static(Base, 'prop')), inspect.isabstract(Base), inspect.isroutine(len), inspect.isbuiltin(len), inspect.isdatadescriptor(Base.__dict__['prop']), inspect.cleandoc('  a\n    b\n    c\n'), inspect.unwrap(wrapped).__name__)
g = gen(); print(inspect.getgeneratorstate(g)); next(g); print(inspect.getgeneratorstate(g)); g.close(); print(inspect.getgeneratorstate(g))
def closure(): 
    k = 1
    def inner(): return k + len([]) + undefined_name
    return inner
print(inspect.getclosurevars(closure()).nonlocals, inspect.getcallargs(Base.sm, 1), inspect.get_annotations(Child.__init__))
print(inspect.signature(Child.__init__), inspect.Signature([inspect.Parameter('a', inspect.Parameter.POSITIONAL_ONLY)]), repr(inspect.signature(gen)), inspect.signature(gen) == inspect.signature(lambda: 0))
