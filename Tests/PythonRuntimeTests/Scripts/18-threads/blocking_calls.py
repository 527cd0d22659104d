# While one thread waits for the system, the others run.
import os
import threading
import time
import multiprocessing

log = []
def behind(call):
    """Runs a call that waits in a thread; it must not keep the main thread from running."""
    t = threading.Thread(target=lambda: log.append(call())); t.start(); return t
r, w = os.pipe()
t = behind(lambda: os.read(r, 10))
os.write(w, b"pipe"); t.join()
child = os.fork()
if child == 0:
    time.sleep(0.02); os._exit(7)
t = behind(lambda: os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])); t.join()
q = multiprocessing.Queue()
t = behind(q.get); q.put("queue"); t.join()
a, b = multiprocessing.Pipe()
t = behind(a.recv); b.send("connection"); t.join()
s = multiprocessing.Semaphore(0)
t = behind(s.acquire); s.release(); t.join()
e = multiprocessing.Event()
t = behind(e.wait); e.set(); t.join()
r2, w2 = os.pipe()
t = behind(lambda: open(r2).readline())
with open(w2, "w") as f: f.write("a line\n")
t.join()
print(log)
start = time.monotonic()
threads = [threading.Thread(target=time.sleep, args=(0.1,)) for _ in range(20)]
for t in threads: t.start()
for t in threads: t.join()
print(0.1 <= time.monotonic() - start < 1.9)
# A write of more than a pipe takes.
r, w = os.pipe()
t = behind(lambda: os.write(w, b"x" * 300000))
left = 300000
while left: left -= len(os.read(r, 65536))
t.join(); print(log[-1])
