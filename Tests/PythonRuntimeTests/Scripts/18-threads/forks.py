# A fork in a threaded process: only the forking thread is in the child, and it is the main one.
import os
import threading
import time
from multiprocessing import Process, Queue

stop = threading.Event()
def spin():
    while not stop.is_set(): time.sleep(0.001)
others = [threading.Thread(target=spin) for _ in range(3)]
for t in others: t.start()

def in_thread():
    pid = os.fork()
    if pid == 0:
        me = threading.current_thread()
        os.write(1, f"child {me.name} {threading.main_thread() is me} {threading.active_count()} {others[0].is_alive()}\n".encode())
        t = threading.Thread(target=lambda: os.write(1, b"a thread of the child\n"), name="young")
        t.start(); t.join()
        os._exit(5)
    print("status", os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1]))
t = threading.Thread(target=in_thread, name="forker"); t.start(); t.join()
print("alive", threading.active_count(), threading.main_thread().name)

def child(q):
    q.put((threading.active_count(), threading.current_thread().name))
q = Queue()
def start_child(name):
    p = Process(target=child, args=(q,)); p.start(); p.join()
starters = [threading.Thread(target=start_child, args=(n,)) for n in range(3)]
for s in starters: s.start()
for s in starters: s.join()
print(sorted(q.get()[0] for _ in range(3)))
stop.set()
for t in others: t.join()

lock = threading.Lock()
def background():
    with lock:
        time.sleep(0.001)
def worker():
    t = threading.Thread(target=background); t.start()
    print("in the child", threading.current_thread().name, flush=True)
p = Process(target=worker); p.start(); p.join(); print(p.exitcode)
