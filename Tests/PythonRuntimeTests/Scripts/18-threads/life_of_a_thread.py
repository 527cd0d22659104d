# A thread's life: names, identifiers, daemon, repr, what starting or joining at the wrong time says.
import re
import threading
import time

def work(gate, seen):
    seen.append(threading.current_thread().name)
    gate.wait()

gate, seen = threading.Event(), []
t = threading.Thread(target=work, args=(gate, seen))
u = threading.Thread(target=work, args=(gate, seen), name="worker", daemon=True)
print(re.sub(r"\d{5,}", "N", repr(t)), re.sub(r"\d{5,}", "N", repr(u)), t.ident, t.native_id, t.is_alive())
t.start(); u.start()
print(re.sub(r"\d{5,}", "N", repr(t)), re.sub(r"\d{5,}", "N", repr(u)), t.is_alive(), isinstance(t.ident, int), t.native_id > 0)
print(threading.active_count(), sorted(x.name for x in threading.enumerate()), threading.current_thread() is threading.main_thread())
t.join(0.01)
print("still", t.is_alive())
for action in (lambda: t.start(), lambda: setattr(u, "daemon", False), lambda: threading.current_thread().join(),
               lambda: threading.Thread().join()):
    try:
        action()
    except RuntimeError as error:
        print(error)
gate.set(); t.join(); u.join(); t.join()
print(re.sub(r"\d{5,}", "N", repr(t)), t.is_alive(), seen)

class Squarer(threading.Thread):
    def __init__(self, n):
        super().__init__(name=f"squarer-{n}")
        self.n, self.result = n, None
    def run(self):
        self.result = self.n ** 2

squarers = [Squarer(n) for n in range(4)]
for s in squarers: s.start()
for s in squarers: s.join()
print([(s.name, s.result) for s in squarers])

class Forgetful(threading.Thread):
    def __init__(self): pass
try:
    Forgetful().start()
except RuntimeError as error:
    print(error)

def child_of_daemon(out):
    out.append(threading.Thread().daemon)
out = []
d = threading.Thread(target=child_of_daemon, args=(out,), daemon=True)
d.start(); d.join()
print(out, threading.main_thread().name, threading.main_thread().ident == threading.get_ident())
t.name = "renamed"
print(t.name, t.getName(), t.isDaemon())
timer = threading.Timer(0.01, lambda *a, **k: print("timer", a, k), [1, 2], {"x": 3})
timer.start(); timer.join()
cancelled = threading.Timer(60, print, ["never"])
cancelled.start(); cancelled.cancel(); cancelled.join()
print(threading.stack_size(), threading.stack_size(256 * 1024), threading.stack_size(0), threading.TIMEOUT_MAX)
try:
    threading.stack_size(100)
except ValueError as error:
    print(error)
