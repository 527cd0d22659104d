# Semaphore, BoundedSemaphore, Event, Barrier.
import re
import threading
import time

def shown(x): return re.sub(r"0x\w+", "0x", repr(x))

s, b = threading.Semaphore(2), threading.BoundedSemaphore(2)
print(shown(s), shown(b))
print(s.acquire(), s.acquire(), s.acquire(False), s.acquire(timeout=0.01))
s.release(2); print(s.acquire(), shown(s))
for action in (b.release, lambda: threading.Semaphore(-1), lambda: s.release(0), lambda: s.acquire(False, 1)):
    try:
        action()
    except ValueError as error:
        print(error)

# At most two at once.
inside, most, guard = 0, 0, threading.Lock()
def visit():
    global inside, most
    with b:
        with guard:
            inside += 1
            most = max(most, inside)
        time.sleep(0.002)
        with guard:
            inside -= 1
threads = [threading.Thread(target=visit) for _ in range(8)]
for t in threads: t.start()
for t in threads: t.join()
print(inside, most <= 2, shown(b))

e = threading.Event()
print(shown(e), e.is_set(), e.wait(0.01))
results = []
threads = [threading.Thread(target=lambda: results.append(e.wait())) for _ in range(5)]
for t in threads: t.start()
e.set()
for t in threads: t.join()
print(shown(e), results, e.wait(), e.wait(0))
e.clear(); print(e.is_set())

rounds = []
barrier = threading.Barrier(3, action=lambda: rounds.append("all"))
print(shown(barrier), barrier.parties, barrier.n_waiting, barrier.broken)
indices = []
def run():
    for _ in range(4):
        indices.append(barrier.wait())
threads = [threading.Thread(target=run) for _ in range(3)]
for t in threads: t.start()
for t in threads: t.join()
print(rounds, sorted(indices), shown(barrier))

def meet(b, said):
    try:
        said.append(b.wait(timeout=5))
    except threading.BrokenBarrierError:
        said.append("broken")
for end in ("abort", "timeout", "reset"):
    b, said = threading.Barrier(3), []
    t = threading.Thread(target=meet, args=(b, said)); t.start()
    while not b.n_waiting: time.sleep(0.001)
    if end == "abort":
        b.abort()
    elif end == "reset":
        b.reset()
    else:
        try:
            b.wait(0.01)
        except threading.BrokenBarrierError:
            print("timed out")
    t.join()
    print(end, said, b.broken, shown(b))
b.abort()
try:
    b.wait()
except threading.BrokenBarrierError as error:
    print(repr(error), isinstance(error, RuntimeError))
def fails(): raise ValueError("action")
b = threading.Barrier(1, fails)
try:
    b.wait()
except ValueError as error:
    print(error, b.broken)
