# ProcessPoolExecutor: errors carried back, chunks, initializer, workers that die, what cannot be sent.
import os
import signal
import time
from concurrent.futures import ProcessPoolExecutor, wait, as_completed
from concurrent.futures.process import BrokenProcessPool

start = None
def set_start(value):
    global start
    start = value
def add_start(n): return start + n
def divide(a, b): return a / b
class Refusal(Exception): pass
def refuse(n): raise Refusal(n, "no")
def die(n): os.kill(os.getpid(), signal.SIGKILL)
def leave(n): os._exit(3)
def sleepy(n):
    time.sleep(n)
    return n

if __name__ == "__main__":
    with ProcessPoolExecutor(2, initializer=set_start, initargs=(100,)) as pool:
        print(list(pool.map(add_start, range(5))), list(pool.map(add_start, range(7), chunksize=3)))
        for call in ((divide, 1, 0), (refuse, 5)):
            f = pool.submit(*call)
            error = f.exception()
            print(repr(error), type(error.__cause__).__name__, str(error.__cause__).strip().splitlines()[-2])
        try:
            list(pool.map(divide, [4, 1], [2, 0]))
        except ZeroDivisionError as error:
            print("map", error)
        unsent = pool.submit(lambda: 1)
        print(type(unsent.exception()).__name__)
        unreturned = pool.submit(os.fdopen, 0) if False else pool.submit(divide, 9, 3)
        print(unreturned.result(), pool.submit(os.getpid).result() != os.getpid())
        done, rest = wait([pool.submit(sleepy, 0.01), pool.submit(sleepy, 0)])
        print(sorted(f.result() for f in done), rest)
        try:
            pool.submit(sleepy, 0.2).result(timeout=0.01)
        except TimeoutError as error:
            print(repr(error))
    for action in (lambda: pool.submit(divide, 1, 1), lambda: pool.map(divide, [1], [1], chunksize=0),
                   lambda: ProcessPoolExecutor(0), lambda: ProcessPoolExecutor(initializer=1)):
        try:
            action()
        except (RuntimeError, ValueError, TypeError) as error:
            print(type(error).__name__, error)
    for end in (die, leave):
        pool = ProcessPoolExecutor(2)
        try:
            pool.submit(end, 1).result()
        except BrokenProcessPool as error:
            print(type(error).__name__, error)
        try:
            pool.submit(divide, 1, 1)
        except BrokenProcessPool as error:
            print(error)
        pool.shutdown()
    pool = ProcessPoolExecutor(1)
    running = pool.submit(sleepy, 0.05)
    others = [pool.submit(sleepy, 0) for _ in range(5)]
    pool.shutdown(wait=True, cancel_futures=True)
    print(running.result(), others[-1].cancelled())
    left_open = ProcessPoolExecutor(1)
    print(left_open.submit(divide, 8, 2).result())
