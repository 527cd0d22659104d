# Threads take turns at running Python code, however long a loop is.
import sys
import threading

print(sys.getswitchinterval())
sys.setswitchinterval(0.001)
print(sys.getswitchinterval())
for wrong in (0, -1):
    try:
        sys.setswitchinterval(wrong)
    except ValueError as error:
        print(error)
try:
    sys.setswitchinterval("x")
except TypeError as error:
    print(error)
flags = [False, False]
def ping_pong(me):
    for _ in range(50):
        while flags[me]: pass
        flags[me] = True
        flags[1 - me] = False
flags[1] = True
threads = [threading.Thread(target=ping_pong, args=(n,)) for n in (0, 1)]
for t in threads: t.start()
for t in threads: t.join()
print(flags)
class Counter:
    def __init__(self): self.n = 0
    def step(self): self.n += 1
counters = [Counter() for _ in range(4)]
def run(c):
    while not all(x.n for x in counters): c.step()
threads = [threading.Thread(target=run, args=(c,)) for c in counters]
for t in threads: t.start()
for t in threads: t.join()
print(all(c.n for c in counters))
import _thread
done = _thread.allocate_lock(); done.acquire()
print(isinstance(_thread.start_new_thread(lambda a, b=0: done.release(), (1,), {"b": 2}), int))
done.acquire()
for wrong in (lambda: _thread.start_new_thread(1, ()), lambda: _thread.start_new_thread(print, []), lambda: _thread.start_new_thread(print, (), [])):
    try:
        wrong()
    except TypeError as error:
        print(error)
