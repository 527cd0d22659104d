# Ten workers, results gathered and sorted.
from multiprocessing import Process, Queue
def work(n, results):
    results.put((n, sum(range(n * 1000))))
results = Queue()
workers = [Process(target=work, args=(n, results)) for n in range(10)]
for w in workers:
    w.start()
gathered = sorted(results.get() for _ in workers)
for w in workers:
    w.join()
print(gathered, [w.exitcode for w in workers])
class Worker(Process):
    def __init__(self, n):
        super().__init__()
        self.n = n
    def run(self):
        print("run", self.n, flush=True)
for n in range(2):
    w = Worker(n)
    w.start(); w.join()
