# Process: subclass, name, daemon, exitcode with signals, sentinel, close, terminate, kill, contexts, start methods.
import multiprocessing
import os
import signal
import sys
import time
from multiprocessing import Process, active_children, current_process, get_context, parent_process


class Worker(Process):
    def __init__(self, number):
        super().__init__(name=f"worker {number}")
        self.number = number

    def run(self):
        sys.exit(self.number)


def forever():
    time.sleep(1000)


def child():
    print(current_process().name, parent_process().name, parent_process().pid == os.getppid(), flush=True)


if __name__ == "__main__":
    workers = [Worker(number) for number in range(3)]
    for w in workers:
        w.start()
    for w in workers:
        w.join()
    print([(w.name, w.exitcode, w.is_alive()) for w in workers])
    p = Process(target=forever, daemon=True)
    print(p.pid, p.exitcode, p.is_alive(), p.daemon)
    p.start()
    print(p.is_alive(), p.exitcode, p in active_children(), p.pid == p.ident)
    p.terminate()
    p.join()
    print(p.exitcode == -signal.SIGTERM, p.is_alive())
    p = Process(target=forever)
    p.start()
    try:
        p.close()
    except ValueError as error:
        print(error)
    p.kill()
    p.join(10)
    print(p.exitcode)
    p.close()
    try:
        p.exitcode
    except ValueError as error:
        print(error)
    p = Process(target=child, name="Kid")
    p.start()
    p.join()
    for wrong in (lambda: p.start(), lambda: Process(target=child).join()):
        try:
            wrong()
        except AssertionError as error:
            print(error)
    context = get_context("fork")
    print(context.get_start_method(), context.Process.__name__, context.cpu_count() == os.cpu_count())
    print(multiprocessing.get_all_start_methods(), multiprocessing.get_start_method())
    try:
        get_context("other")
    except ValueError as error:
        print(error)
    multiprocessing.set_start_method("fork", force=True)
    try:
        multiprocessing.set_start_method("fork")
    except RuntimeError as error:
        print(error)
    p = multiprocessing.Process(target=time.sleep, args=(0.05,))
    p.start()
    p.join(0.001)
    print(p.exitcode)
    p.join()
    print(p.exitcode, current_process().name, current_process().daemon)
