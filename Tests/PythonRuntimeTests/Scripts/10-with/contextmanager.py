# Context managers from generators.
from contextlib import contextmanager, suppress, closing, nullcontext, ExitStack, redirect_stdout
import io
@contextmanager
def tag(name):
    print(f"<{name}>")
    try:
        yield name
    finally:
        print(f"</{name}>")
with tag("b") as t, tag("i"):
    print(t)
try:
    with tag("x"):
        raise ValueError("inside")
except ValueError as error:
    print("outside", error)
@contextmanager
def ignoring(kind):
    try:
        yield
    except kind as error:
        print("ignored", error)
with ignoring(ZeroDivisionError):
    1 / 0
with suppress(KeyError, IndexError):
    [][0]
@tag("decorated")
def f():
    print("f")
f()
with nullcontext(5) as n:
    print(n)
class Thing:
    def close(self): print("closed")
with closing(Thing()):
    print("using")
with ExitStack() as stack:
    names = [stack.enter_context(tag(n)) for n in "ab"]
    stack.callback(print, "callback", 1)
    print(names)
buffer = io.StringIO()
with redirect_stdout(buffer):
    print("captured")
print(repr(buffer.getvalue()))
@contextmanager
def no_yield():
    if False:
        yield
try:
    with no_yield():
        pass
except RuntimeError as error:
    print(error)
