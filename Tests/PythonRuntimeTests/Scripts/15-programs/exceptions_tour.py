# A tour: exceptions tour.
def f(n):
    try:
        if n == 0: return "ret"
        if n == 1: raise ValueError("v")
        if n == 2: raise KeyError("k")
        if n == 3: return 1 / 0
    except ValueError as e: return f"ve {e}"
    except (KeyError, IndexError) as e: raise RuntimeError("wrapped") from e
    else: return "else"
    finally: print("fin", n)
for i in range(5):
    try: print(f(i))
    except Exception as e: print(type(e), e, repr(e.__cause__), repr(e.__context__), e.__suppress_context__)
try:
    try: 1 / 0
    except ZeroDivisionError: [][0]
except IndexError as e: print(repr(e.__context__))
class MyErr(Exception):
    """doc"""
    def __str__(self): return "my " + ",".join(map(str, self.args))
try: raise MyErr(1, 2)
except MyErr as e: print(e, repr(e), e.args)
try: raise MyErr
except MyErr as e: print(repr(e))
try: raise 5
except TypeError as e: print(e)
try: raise None
except TypeError as e: print(e)
try: raise
except RuntimeError as e: print(e)
try: raise int
except TypeError as e: print(e)
try: raise ValueError("a") from 5
except TypeError as e: print(e)
try:
    try: pass
    except 5: pass
    x = {}['a']
except KeyError as e: print(str(e), e.args, e)
try:
    try: 1/0
    except 5: pass
except TypeError as e: print(e)
def g():
    for i in range(3):
        try: continue
        finally: print('f', i)
    while True:
        try: break
        finally: print("brk")
    try: return 1
    finally: return 2
print(g())
import sys
def h():
    try: raise ValueError(1)
    except: return sys.exc_info()[0], sys.exc_info()[1].args
print(h(), sys.exc_info())
e = ValueError("x", 5); print(e, repr(e), str(e), e.args, ValueError(), repr(ValueError()), str(ValueError("x")))
print(issubclass(FileNotFoundError, OSError), OSError is IOError, OSError(2, "No such"), repr(OSError(2, "No such")), OSError(2, 'x', 'file').filename, str(OSError(2, 'x', 'file')), type(OSError(2, 'x')))
try: open('/nonexistent/x')
except OSError as e: print(e, e.errno, e.strerror, e.filename, repr(e))
try: open('/')
except OSError as e: print(type(e), e)
try: int('12a')
except ValueError as e: print(e)
try: assert 1 == 2, "msg"
except AssertionError as e: print(e, repr(e))
try: assert False
except AssertionError as e: print(repr(e), str(e) == '')
e = ValueError("n"); e.add_note("hello"); print(e.__notes__)
try: raise ExceptionGroup("g", [ValueError(1), TypeError(2)])
except* ValueError as eg: print(eg.exceptions, eg)
except* TypeError as eg: print(repr(eg))
class Ctx:
    def __init__(self, n, s=False): self.n, self.s = n, s
    def __enter__(self): print("enter", self.n); return self
    def __exit__(self, t, v, tb): print("exit", self.n, t, v, tb is not None); return self.s
with Ctx(1) as a, Ctx(2, True): raise ValueError("in")
print("after")
try:
    with Ctx(3): raise KeyError("out")
except KeyError as e: print('k', e)
try:
    with 5: pass
except TypeError as e: print(e)
from contextlib import contextmanager, suppress, closing, ExitStack, redirect_stdout, nullcontext
@contextmanager
def cm(x):
    print("b", x)
    try: yield x * 2
    except ValueError as e: print("cm caught", e)
    finally: print("e")
with cm(2) as v: print(v); raise ValueError("z")
with suppress(ZeroDivisionError): 1 / 0
import io
b = io.StringIO()
with redirect_stdout(b): print("hidden")
print(repr(b.getvalue()))
with ExitStack() as st: [st.enter_context(Ctx(i)) for i in (7, 8)]
def deep(n): return deep(n + 1)
try: deep(0)
except RecursionError as e: print(e)
try: e
except NameError as x: print(x)
def unb():
    print(q); q = 1
try: unb()
except UnboundLocalError as e: print(e)
