# threading: threads that are joined one after the other, locks, events.
import threading
results = []
def work(n, extra=0): results.append((n, extra, threading.current_thread().name))
threads = [threading.Thread(target=work, args=(i,), kwargs={"extra": i * 10}, name=f"worker-{i}") for i in range(3)]
for t in threads:
    t.start()
    t.join()
print(results, threads[0].is_alive(), threading.main_thread().name, threading.current_thread().name, threading.active_count(), threads[0].name, threads[0].daemon)
lock = threading.Lock()
count = 0
def add():
    global count
    for _ in range(200):
        with lock:
            count += 1
ts = [threading.Thread(target=add) for _ in range(4)]
[t.start() for t in ts]; [t.join() for t in ts]
print(count, lock.locked(), lock.acquire(), lock.locked(), lock.acquire(blocking=False))
lock.release()
event, order = threading.Event(), []
def waiter():
    event.wait()
    order.append("woke")
t = threading.Thread(target=waiter)
t.start(); order.append("setting"); event.set(); t.join()
print(order, event.is_set(), threading.Thread(target=print).name.startswith("Thread-"))
class Mine(threading.Thread):
    def run(self): self.result = sum(range(10))
m = Mine(); m.start(); m.join(); print(m.result)
local = threading.local(); local.x = 5; print(local.x)
for action in (lambda: m.start(), lambda: threading.Thread(target=print).join(), lambda: lock.release()):
    try:
        action()
    except RuntimeError as error:
        print(error)
