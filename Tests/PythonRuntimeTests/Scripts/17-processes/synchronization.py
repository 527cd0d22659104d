# Condition, Barrier, Semaphore, BoundedSemaphore, RLock with timeouts and context managers.
from multiprocessing import Process, Condition, Barrier, Semaphore, BoundedSemaphore, RLock, Lock, Value, Queue, Event
from threading import BrokenBarrierError


def wait_for(condition, value, out):
    with condition:
        out.put(condition.wait_for(lambda: value.value >= 3, timeout=20))


def pass_by(barrier, out):
    try:
        out.put(barrier.wait(timeout=20) in (0, 1, 2))
    except BrokenBarrierError:
        out.put("broken")


def grab(lock, out):
    out.put(lock.acquire(timeout=0.05))


if __name__ == "__main__":
    condition, value, out = Condition(), Value("i", 0), Queue()
    p = Process(target=wait_for, args=(condition, value, out))
    p.start()
    for _ in range(3):
        with condition:
            value.value += 1
            condition.notify_all()
    p.join()
    print(out.get())
    with condition:
        print(condition.wait(timeout=0.01), condition.wait_for(lambda: False, timeout=0.01))
    try:
        condition.notify()
    except AssertionError as error:
        print("AssertionError", error)
    barrier = Barrier(3)
    workers = [Process(target=pass_by, args=(barrier, out)) for _ in range(2)]
    for w in workers:
        w.start()
    print(barrier.wait() in (0, 1, 2), barrier.parties, barrier.n_waiting, barrier.broken)
    for w in workers:
        w.join()
    print(out.get(), out.get())
    barrier.abort()
    try:
        barrier.wait()
    except BrokenBarrierError:
        print("broken", barrier.broken)
    barrier.reset()
    print(barrier.broken)
    try:
        barrier.wait(timeout=0.01)
    except BrokenBarrierError:
        print("broken again")
    lock, rlock = Lock(), RLock()
    with lock:
        p = Process(target=grab, args=(lock, out))
        p.start()
        p.join()
        print(out.get(), lock.acquire(block=False))
    with rlock, rlock:
        print(rlock.acquire(timeout=1), rlock.release())
        p = Process(target=grab, args=(rlock, out))
        p.start()
        p.join()
        print(out.get())
    for release in (lock.release, rlock.release):
        try:
            release()
        except (ValueError, AssertionError) as error:
            print(type(error).__name__, error)
    s, b = Semaphore(2), BoundedSemaphore(1)
    print(s.acquire(), s.acquire(), s.acquire(False), s.acquire(timeout=0.01), s.get_value())
    s.release()
    s.release()
    s.release()
    print(s.get_value(), s, b)
    try:
        b.release()
    except ValueError as error:
        print(error)
    event = Event()
    print(event.wait(0.01), event.is_set(), event.set(), event.wait(), event.clear(), event.is_set())
