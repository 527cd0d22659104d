# Two hundred threads; ten that make garbage while others hold on to what they made.
import threading
import time

counter, lock = 0, threading.Lock()
def add():
    global counter
    time.sleep(0.001)
    with lock:
        counter += 1
threads = [threading.Thread(target=add) for _ in range(200)]
for t in threads: t.start()
for t in threads: t.join()
print(counter, threading.active_count())

def allocate(k, wrong):
    keep = []
    for i in range(6000):
        keep.append([i, str(i) * 3, {k: i}, (i, [i])])
        if len(keep) > 300: keep = keep[150:]
        text = "x" * (i % 5000)
    for item in keep:
        i = item[0]
        if item != [i, str(i) * 3, {k: i}, (i, [i])]: wrong.append(item)
wrong = []
threads = [threading.Thread(target=allocate, args=(k, wrong)) for k in range(10)]
for t in threads: t.start()
for t in threads: t.join()
print(wrong)

def numbers(n):
    for i in range(n): yield [i]
sums = []
def consume(): sums.append(sum(x[0] for x in numbers(20000)))
threads = [threading.Thread(target=consume) for _ in range(6)]
for t in threads: t.start()
for t in threads: t.join()
print(sums == [199990000] * 6)

shared = numbers(10)
def steal(got):
    for _ in range(3):
        with lock: got.append(next(shared)[0])
got = []
threads = [threading.Thread(target=steal, args=(got,)) for _ in range(3)]
for t in threads: t.start()
for t in threads: t.join()
print(sorted(got))
