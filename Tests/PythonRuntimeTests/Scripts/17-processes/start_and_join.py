# A process: started, joined, its exit code.
from multiprocessing import Process, current_process
def work(name, times=1):
    for _ in range(times):
        print("hello", name, current_process().name, flush=True)
if __name__ == "__main__":
    p = Process(target=work, args=("Ann",), kwargs={"times": 2}, name="worker")
    print(p.name, p.pid, p.exitcode, p.is_alive(), p.daemon, flush=True)
    p.start()
    print(p.pid is not None, flush=p.join())
    print(p.exitcode, p.is_alive(), current_process().name, Process().name)
    try:
        p.start()
    except AssertionError as error:
        print(error)
    try:
        Process(target=work).join()
    except AssertionError as error:
        print(error)
