# Worked examples: a condition between a producer and consumers, a timer, a queue whose tasks are all waited for, a
# barrier between a server and its client.
import queue
import threading
import time

items, made = [], threading.Condition()


def consume(taken):
    with made:
        made.wait_for(lambda: items)
        taken.append(items.pop(0))


def produce():
    for number in range(3):
        with made:
            items.append(number)
            made.notify()


taken = []
consumers = [threading.Thread(target=consume, args=(taken,)) for _ in range(3)]
for thread in consumers:
    thread.start()
producer = threading.Thread(target=produce)
producer.start()
for thread in consumers + [producer]:
    thread.join()
print(sorted(taken), items)

hello = threading.Timer(0.05, print, ["hello, world"])
hello.start()
never = threading.Timer(600, print, ["never"])
never.start()
never.cancel()
hello.join()
never.join()

tasks, finished = queue.Queue(), []


def work():
    while True:
        task = tasks.get()
        finished.append(f"finished {task}")
        tasks.task_done()


threading.Thread(target=work, daemon=True).start()
for number in range(5):
    tasks.put(number)
tasks.join()
print(finished)

ready = threading.Barrier(2, timeout=60)
log = []


def server():
    log.append("server started")
    ready.wait()


def client():
    ready.wait()
    log.append("client connects")


pair = [threading.Thread(target=client), threading.Thread(target=server)]
for thread in pair:
    thread.start()
for thread in pair:
    thread.join()
print(log, ready.broken)

mine = threading.local()
mine.x = 1


def other():
    print(hasattr(mine, "x"))
    mine.x = 2


thread = threading.Thread(target=other)
thread.start()
thread.join()
print(mine.x, threading.active_count() >= 2, threading.main_thread() is threading.current_thread())
