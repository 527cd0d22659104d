# A sender and a receiver over a Queue.
from multiprocessing import Process, Queue
import queue
def send(q):
    for item in (1, "text", [1, {"k": (2, None)}], 2.5, b"bytes", {3}, True, 10 ** 30):
        q.put(item)
    q.put(None)
q = Queue()
p = Process(target=send, args=(q,))
p.start()
while (item := q.get()) is not None:
    print(type(item).__name__, item)
p.join()
print(q.empty(), p.exitcode)
for action in (lambda: q.get(timeout=0.001), lambda: q.get(False), lambda: q.get_nowait()):
    try:
        action()
    except queue.Empty as error:
        print(repr(error))
small = Queue(1)
small.put("x")
try:
    small.put("y", timeout=0.001)
except queue.Full as error:
    print(repr(error))
print(small.get())
