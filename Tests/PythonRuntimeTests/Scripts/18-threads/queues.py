# queue between threads: producers and consumers, bounded queues, priorities, join and task_done.
import queue
import threading

q, done = queue.Queue(maxsize=3), []
def worker():
    while (item := q.get()) is not None:
        done.append(item * item)
        q.task_done()
    q.task_done()
threads = [threading.Thread(target=worker) for _ in range(3)]
for t in threads: t.start()
for n in range(30): q.put(n)
q.join()
print(sorted(done) == [n * n for n in range(30)], q.qsize(), q.empty(), q.unfinished_tasks)
for _ in threads: q.put(None)
for t in threads: t.join()

for kind, items in ((queue.Queue, [3, 1, 2]), (queue.LifoQueue, [3, 1, 2]), (queue.PriorityQueue, [(2, "b"), (1, "z"), (2, "a")]),
                    (queue.SimpleQueue, [3, 1, 2])):
    q = kind()
    for item in items: q.put(item)
    print(kind.__name__, q.qsize(), [q.get() for _ in items], q.empty())
    for action in (q.get_nowait, lambda: q.get(timeout=0.01), lambda: q.get(False), lambda: q.get(timeout=-1)):
        try:
            action()
        except (queue.Empty, ValueError) as error:
            print(repr(error))
b = queue.Queue(1)
b.put("x")
for action in (lambda: b.put("y", timeout=0.01), lambda: b.put_nowait("y"), lambda: b.put("y", timeout=-1)):
    try:
        action()
    except (queue.Full, ValueError) as error:
        print(repr(error))
print(b.full(), queue.Empty, queue.Full, queue.Queue, queue.SimpleQueue)

# A full queue lets its producer wait until somebody takes something.
log = []
def slow_producer():
    for n in range(3):
        b.put(n)
        log.append(n)
t = threading.Thread(target=slow_producer); t.start()
print([b.get() for _ in range(4)])
t.join(); print(log)
