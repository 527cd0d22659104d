# Exceptions that end a thread: excepthook, SystemExit, the program goes on.
import sys
import threading

class LeftMargin:
    """Standard error that shows, on standard output, only the lines that are not indented."""
    text = ""
    def write(self, text): self.text += text
    def show(self):
        for line in self.text.splitlines():
            if line and not line.startswith(" "): print(line)
        self.text = ""
    def flush(self): pass

def start(*args, **kwargs):
    t = threading.Thread(*args, **kwargs); t.start(); t.join(); sys.stderr.show()
def divide(n): return 1 / n
real, sys.stderr = sys.stderr, LeftMargin()
start(target=divide, args=(0,), name="divider")
start(target=sys.exit, args=("not shown",))
def chain():
    try:
        divide(0)
    except ZeroDivisionError:
        raise KeyError("second") from None
start(target=chain, name="chainer")
def hook(args):
    print("hook", args.exc_type.__name__, args.exc_value, args.exc_traceback is not None, args.thread.name, len(args))
threading.excepthook = hook
start(target=divide, args=(0,), name="hooked")
def broken(args): raise TypeError("hook")
threading.excepthook = broken
start(target=divide, args=(0,), name="broken")
threading.excepthook = threading.__excepthook__
start(target=divide, args=(0,), name="again")
sys.stderr = real
print("the program goes on", threading.active_count())
