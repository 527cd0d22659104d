# Condition: a bounded buffer, wait_for, notify of one and of all, misuse.
import re
import threading

class Buffer:
    def __init__(self, size):
        self.items, self.size = [], size
        self.changed = threading.Condition()
    def put(self, item):
        with self.changed:
            self.changed.wait_for(lambda: len(self.items) < self.size)
            self.items.append(item)
            self.changed.notify_all()
    def get(self):
        with self.changed:
            while not self.items:
                self.changed.wait()
            item = self.items.pop(0)
            self.changed.notify_all()
            return item

buffer, got = Buffer(2), []
def produce(): [buffer.put(n) for n in range(20)]
def consume(): [got.append(buffer.get()) for n in range(20)]
threads = [threading.Thread(target=f) for f in (consume, produce)]
for t in threads: t.start()
for t in threads: t.join()
print(got)

c = threading.Condition()
print(re.sub(r"0x\w+", "0x", repr(c)))
for action in (c.wait, c.notify, c.notify_all):
    try:
        action()
    except RuntimeError as error:
        print(error)
with c:
    print(c.wait(0.01), c.wait(0), c.wait_for(lambda: False, 0.01), c.wait_for(lambda: 7))

# One turn each: every thread waits for its own number.
turn, order = 0, []
def take_turn(n):
    global turn
    with c:
        c.wait_for(lambda: turn == n)
        order.append(n)
        turn += 1
        c.notify_all()
threads = [threading.Thread(target=take_turn, args=(n,)) for n in (3, 1, 4, 0, 2)]
for t in threads: t.start()
for t in threads: t.join()
print(order)

# A recursive lock is wholly let go of while its holder waits.
woken = []
def sleeper():
    with c:
        with c:
            ready.set()
            woken.append(c.wait(5))
ready = threading.Event()
t = threading.Thread(target=sleeper); t.start(); ready.wait()
with c: c.notify()
t.join(); print(woken)

plain = threading.Condition(threading.Lock())
with plain:
    print(plain.wait(0.01))
print(re.sub(r"0x\w+", "0x", repr(plain)))
