# spawn and forkserver: targets, arguments, shared objects, subclasses, pools, and what a fresh program does not share.
import multiprocessing
import os
import sys
from multiprocessing import get_context

counter = 0
SETTING = "from the file"


class Worker(multiprocessing.Process):
    def __init__(self, number):
        super().__init__()
        self.number = number

    def run(self):
        sys.exit(self.number)


def square(n):
    return n * n


def fail():
    raise ValueError("no good")


def report(queue):
    queue.put((counter, SETTING, __name__, multiprocessing.current_process().name))


def share(lock, value, array, event, connection, semaphore):
    with lock:
        value.value += 1
        array[0] += 2
    connection.send(("hello", [1, 2]))
    print(semaphore.acquire(timeout=5), flush=True)
    event.set()


def describe(text, number, *, word):
    print(text, number, word, flush=True)
    print(multiprocessing.get_start_method(), multiprocessing.parent_process().name, flush=True)


if __name__ == "__main__":
    counter = 5
    SETTING = "changed"
    for method in ("spawn", "forkserver"):
        context = get_context(method)
        print(method, context.get_start_method(), context.Process.__name__)
        queue = context.Queue()
        p = context.Process(target=report, args=(queue,))
        p.start()
        print(queue.get(timeout=30))
        p.join()
        print(p.exitcode, p.is_alive())
        lock, value, array, event = context.Lock(), context.Value("i", 41), context.Array("d", [0.5]), context.Event()
        semaphore = context.Semaphore(0)
        here, there = context.Pipe()
        p = context.Process(target=share, args=(lock, value, array, event, there, semaphore))
        p.start()
        print(here.recv())
        semaphore.release()
        print(event.wait(30), value.value, array[:])
        p.join()
        p = context.Process(target=describe, args=("text", 3), kwargs={"word": "w"}, name="Anna", daemon=True)
        p.start()
        p.join()
        p = context.Process(target=sys.exit, args=(7,))
        p.start()
        p.join()
        print(p.exitcode)
        p = context.Process(target=os.abort)
        p.start()
        p.join()
        print(p.exitcode)
        with context.Pool(2) as pool:
            print(pool.map(square, range(5)), pool.apply(square, (9,)))
        try:
            context.Process(target=lambda: 1).start()
        except Exception as error:
            print(type(error).__name__)
    multiprocessing.set_start_method("spawn", force=True)
    print(multiprocessing.get_start_method())
    p = Worker(3)
    p.start()
    p.join()
    print(p.exitcode)
    with multiprocessing.Manager() as manager:
        d = manager.dict()
        p = multiprocessing.Process(target=d.update, args=({"a": 1},))
        p.start()
        p.join()
        print(d)
