# ThreadPoolExecutor: submit, map, callbacks, cancel, errors, names of the threads.
import re
import threading
import time
from concurrent.futures import (ALL_COMPLETED, FIRST_COMPLETED, FIRST_EXCEPTION, CancelledError, Future, ThreadPoolExecutor,
                                TimeoutError, as_completed, wait)

def shown(f): return re.sub(r"0x\w+", "0x", repr(f))
gate = threading.Event()
def after_gate(x):
    gate.wait()
    return x
with ThreadPoolExecutor(max_workers=1) as pool:
    first, second, third = (pool.submit(after_gate, n) for n in range(3))
    while not first.running(): time.sleep(0.001)
    print(shown(first), shown(second), first.done(), first.cancel())
    print(second.cancel(), second.cancelled(), second.done(), shown(second), second.cancel())
    for action in (lambda: first.result(timeout=0.01), lambda: second.result(), lambda: second.exception(), lambda: first.exception(0)):
        try:
            action()
        except (TimeoutError, CancelledError) as error:
            print(type(error).__module__, repr(error))
    called = []
    third.add_done_callback(lambda f: called.append((f is third, f.result())))
    gate.set()
    print(first.result(), third.result(), first.exception(), shown(first))
    third.add_done_callback(lambda f: called.append("at once"))
print(called)

def fails(n):
    if n % 2: raise ValueError(n)
    return n
with ThreadPoolExecutor(3) as pool:
    futures = [pool.submit(fails, n) for n in range(4)]
    done, rest = wait(futures)
    print(len(done), len(rest), [repr(f.exception()) for f in futures], shown(futures[1]))
    results = pool.map(fails, [0, 2, 3, 4])
    print(next(results), next(results))
    try:
        next(results)
    except ValueError as error:
        print("map", error)
    print(list(pool.map(pow, [2, 3, 4], [5, 2, 1])), list(pool.map(max, [1, 5], [3, 2], [2, 9])))
    gate.clear()
    slow, quick = pool.submit(after_gate, "slow"), pool.submit(int, "7")
    done, rest = wait([slow, quick], return_when=FIRST_COMPLETED)
    print(quick in done, rest == {slow})
    print([len(x) for x in wait([slow, quick], timeout=0.01)], type(done).__name__)
    bad = pool.submit(fails, 1)
    done, rest = wait([slow, bad], return_when=FIRST_EXCEPTION)
    print(bad in done, slow in rest)
    try:
        list(as_completed([slow, quick], timeout=0.01))
    except TimeoutError as error:
        print(error)
    try:
        list(pool.map(after_gate, [1, 2], timeout=0.01))
    except TimeoutError as error:
        print("map", repr(error))
    gate.set()
    print(sorted(str(f.result()) for f in as_completed([slow, quick])), wait([]))
    try:
        wait([slow], return_when="SOME")
    except ValueError as error:
        print(error)

names = set()
def note():
    names.add(threading.current_thread().name)
    time.sleep(0.002)
with ThreadPoolExecutor(2, thread_name_prefix="pool") as pool:
    for _ in range(10): pool.submit(note)
print(names <= {"pool_0", "pool_1"}, len(names) > 0)

seen = []
with ThreadPoolExecutor(2, initializer=seen.append, initargs=("ready",)) as pool:
    pool.submit(pow, 2, 2).result()
print(seen[0])
for make in (lambda: ThreadPoolExecutor(0), lambda: ThreadPoolExecutor(initializer=3), lambda: pool.submit(print), lambda: pool.submit()):
    try:
        make()
    except (ValueError, TypeError, RuntimeError) as error:
        print(type(error).__name__, error)

gate.clear()
pool = ThreadPoolExecutor(1)
blocked = pool.submit(after_gate, 1)
while not blocked.running(): time.sleep(0.001)
queued = [pool.submit(after_gate, n) for n in range(3)]
pool.shutdown(wait=False, cancel_futures=True)
print([f.cancelled() for f in queued])
gate.set()
print(blocked.result())

f = Future()
print(f.set_running_or_notify_cancel(), f.running())
f.set_result(42)
print(f.result(), shown(f))
for action in (lambda: f.set_result(1), lambda: f.set_exception(ValueError())):
    try:
        action()
    except Exception as error:
        print(type(error).__name__, shown(error))
