# Lock and RLock: who holds them, timeouts, misuse, repr.
import re
import threading

def shown(lock):
    return re.sub(r"0x\w+", "0x", re.sub(r"owner=[1-9]\d*", "owner=N", repr(lock)))

lock, again = threading.Lock(), threading.RLock()
print(shown(lock), shown(again))
print(lock.acquire(), lock.locked(), lock.acquire(False), lock.acquire(timeout=0.01), lock.acquire(blocking=True, timeout=0))
print(shown(lock))
again.acquire(); again.acquire()
print(shown(again), again.acquire(False))
for _ in range(3): again.release()
for action in (lambda: again.release(), lambda: lock.acquire(False, 1), lambda: lock.acquire(True, -2),
               lambda: lock.acquire(timeout=1e12), lambda: lock.acquire(timeout="x")):
    try:
        print(action())
    except (RuntimeError, ValueError, OverflowError, TypeError) as error:
        print(type(error).__name__, error)

# A lock can be released by another thread, a recursive one cannot.
t = threading.Thread(target=lock.release); t.start(); t.join()
print(lock.locked())
again.acquire()
def try_release(said):
    try:
        again.release()
    except RuntimeError as error:
        said.append((str(error), again.acquire(False)))
said = []
t = threading.Thread(target=try_release, args=(said,)); t.start(); t.join()
print(said)
again.release()

# Without the lock this would lose some: the value is read and written in two steps.
class Account:
    def __init__(self):
        self.balance, self.lock = 0, threading.Lock()
    def deposit(self, amount):
        with self.lock:
            balance = self.balance
            for _ in range(3): pass
            self.balance = balance + amount
account = Account()
def pay():
    for _ in range(2000): account.deposit(1)
threads = [threading.Thread(target=pay) for _ in range(8)]
for t in threads: t.start()
for t in threads: t.join()
print(account.balance)

try:
    with lock:
        raise KeyError("inside")
except KeyError:
    print("released", not lock.locked())

# Who waits gets it once it is free.
lock.acquire()
order = []
def waiter():
    with lock:
        order.append("waiter")
t = threading.Thread(target=waiter); t.start()
order.append("holder"); lock.release(); t.join()
print(order)
