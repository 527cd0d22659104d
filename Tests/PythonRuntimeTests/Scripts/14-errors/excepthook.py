# sys.excepthook: called by a program, and one of a program's own.
import sys
try:
    1 / 0
except ZeroDivisionError:
    sys.excepthook(*sys.exc_info())
def hook(kind, value, traceback):
    print("hook", kind.__name__, value, traceback is not None)
sys.excepthook = hook
raise KeyError("k")
