# queue: Queue, LifoQueue, PriorityQueue in one thread.
import queue
q = queue.Queue(maxsize=2)
q.put(1); q.put(2)
print(q.full(), q.qsize(), q.empty())
for action in (lambda: q.put(3, block=False), lambda: q.put_nowait(3), lambda: queue.Queue().get_nowait(), lambda: queue.Queue().get(timeout=0.001)):
    try:
        action()
    except (queue.Full, queue.Empty) as error:
        print(type(error).__name__, repr(error))
print(q.get(), q.get(), q.empty())
q.task_done(); q.task_done(); q.join()
try:
    q.task_done()
except ValueError as error:
    print(error)
l, p = queue.LifoQueue(), queue.PriorityQueue()
for n in (3, 1, 2):
    l.put(n); p.put((n, "x"))
print([l.get() for _ in range(3)], [p.get() for _ in range(3)])
