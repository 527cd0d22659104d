# Manager: queues, locks, events, conditions, barriers and semaphores that several processes wait on.
from multiprocessing import Process, Manager
from queue import Empty, Full


def consume(tasks, results):
    while (task := tasks.get()) is not None:
        results.put(task * task)
        tasks.task_done()


def add(lock, value, times):
    for _ in range(times):
        with lock:
            value.value += 1


def sleeper(condition, event, order):
    with condition:
        event.set()
        condition.wait()
        order.append("woken")


def meet(barrier, order):
    barrier.wait()
    order.append("met")


if __name__ == "__main__":
    manager = Manager()
    tasks, results = manager.JoinableQueue(), manager.Queue()
    worker = Process(target=consume, args=(tasks, results))
    worker.start()
    for number in range(5):
        tasks.put(number)
    tasks.join()
    print([results.get() for _ in range(5)], results.empty(), results.qsize())
    tasks.put(None)
    worker.join()
    try:
        results.get(timeout=0.05)
    except Empty:
        print("empty")
    small = manager.Queue(1)
    small.put("a")
    try:
        small.put_nowait("b")
    except Full:
        print("full", small.full())
    lock, value = manager.Lock(), manager.Value("i", 0)
    workers = [Process(target=add, args=(lock, value, 20)) for _ in range(3)]
    for w in workers:
        w.start()
    for w in workers:
        w.join()
    print(value.value, lock.acquire(), lock.acquire(False), lock.release())
    rlock = manager.RLock()
    print(rlock.acquire(), rlock.acquire(), rlock.release(), rlock.release())
    condition, event, order = manager.Condition(), manager.Event(), manager.list()
    w = Process(target=sleeper, args=(condition, event, order))
    w.start()
    print(event.wait(10), event.is_set())
    with condition:
        order.append("notify")
        condition.notify()
    w.join()
    print(order)
    barrier, order = manager.Barrier(3), manager.list()
    workers = [Process(target=meet, args=(barrier, order)) for _ in range(2)]
    for w in workers:
        w.start()
    print(barrier.wait() in range(3), barrier.parties, barrier.broken)
    for w in workers:
        w.join()
    print(order)
    semaphore = manager.BoundedSemaphore(2)
    print(semaphore.acquire(), semaphore.acquire(), semaphore.acquire(False))
    semaphore.release()
    print(event.wait(0.01), event.clear(), event.wait(0.01))
    manager.shutdown()
    print("done")
