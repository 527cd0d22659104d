# contextlib: ExitStack, ContextDecorator, AbstractContextManager.
from contextlib import ExitStack, ContextDecorator, contextmanager, suppress
class Track(ContextDecorator):
    def __enter__(self): print("start"); return self
    def __exit__(self, *exc): print("stop", exc[0]); return False
@Track()
def work(n): print("work", n); return n
print(work(5))
class M:
    def __init__(self, n): self.n = n
    def __enter__(self): print("in", self.n); return self.n
    def __exit__(self, kind, value, tb): print("out", self.n, kind and kind.__name__); return self.n == 2
with ExitStack() as stack:
    print([stack.enter_context(M(i)) for i in range(4)])
    raise ValueError
with ExitStack() as stack:
    stack.callback(print, "later", end="!\n")
    stack.push(lambda *exc: print("pushed", exc))
    keep = stack.pop_all()
print("kept")
keep.close()
with suppress(ValueError) as nothing:
    int("x")
print(nothing)
@contextmanager
def temporary(d, key, value):
    old = d.get(key)
    d[key] = value
    try:
        yield d
    finally:
        d[key] = old
config = {"debug": False}
with temporary(config, "debug", True) as c:
    print(c)
print(config)
@contextmanager
def twice():
    yield 1
    yield 2
try:
    with twice():
        pass
except RuntimeError as error:
    print(error)
