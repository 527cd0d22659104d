# Frames: of tracebacks, and of the callers.
import sys
def a(x): return b(x)
def b(x):
    y = x * 2
    return c(y)
def c(z):
    d = {'k': [1, 2, 3]}
    return d['k'][z]
try:
    a(5)
except IndexError as error:
    tb = error.__traceback__
    while tb:
        print(tb.tb_lineno, tb.tb_frame.f_code.co_name, tb.tb_frame.f_globals is globals())
        tb = tb.tb_next
f = sys._getframe()
print(f.f_code.co_name, 'a' in f.f_globals, f.f_back, type(f).__name__, f.f_locals is globals())
def caller(): return sys._getframe(1).f_code.co_name, sys._getframe().f_back.f_code.co_name, sys._getframe(2).f_code.co_name
def outer():
    here = 5
    print(sys._getframe().f_locals, sys._getframe(0).f_lineno)
    return caller()
print(outer())
try:
    sys._getframe(100)
except ValueError as error:
    print(error)
