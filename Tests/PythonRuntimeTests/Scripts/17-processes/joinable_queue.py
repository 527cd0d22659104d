# JoinableQueue, bounded queues, timeouts, close.
from multiprocessing import Process, JoinableQueue, Queue, SimpleQueue
from queue import Empty, Full


def work(tasks, done):
    while True:
        task = tasks.get()
        done.put(task + 1)
        tasks.task_done()
        if task == 4:
            break


if __name__ == "__main__":
    tasks, done = JoinableQueue(), SimpleQueue()
    p = Process(target=work, args=(tasks, done))
    p.start()
    for number in range(5):
        tasks.put(number)
    tasks.join()
    print([done.get() for _ in range(5)], done.empty())
    p.join()
    try:
        tasks.task_done()
    except ValueError as error:
        print(error)
    q = Queue(maxsize=2)
    q.put(1)
    q.put(2)
    for call in (lambda: q.put(3, timeout=0.01), lambda: q.put_nowait(3), lambda: q.put(3, block=False)):
        try:
            call()
        except Full:
            print("Full")
    print(q.get(), q.get(timeout=1))
    for call in (lambda: q.get(timeout=0.01), lambda: q.get_nowait(), lambda: q.get(False)):
        try:
            call()
        except Empty:
            print("Empty")
    q.close()
    q.join_thread()
    try:
        q.put(1)
    except ValueError as error:
        print(type(error).__name__)
