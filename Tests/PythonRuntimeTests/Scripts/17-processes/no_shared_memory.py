# Each process has its own copy of every variable.
from multiprocessing import Process
counter, items = 0, []
def change():
    global counter
    counter += 100
    items.append("child")
    print("child sees", counter, items, flush=True)
counter = 1
p = Process(target=change)
p.start(); p.join()
print("parent sees", counter, items)
