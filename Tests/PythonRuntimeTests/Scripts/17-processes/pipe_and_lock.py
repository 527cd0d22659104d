# Pipe, Lock, Value, Array, Event.
from multiprocessing import Process, Pipe, Lock, Value, Array, Event
def echo(connection):
    while (message := connection.recv()) != "stop":
        connection.send(message * 2)
    connection.close()
def add(lock, value, array):
    for i in range(50):
        with lock:
            value.value += 1
            array[i % 3] += 1
mine, theirs = Pipe()
p = Process(target=echo, args=(theirs,))
p.start()
for message in ("a", 21, [1]):
    mine.send(message)
    print(mine.recv(), mine.poll())
mine.send("stop"); p.join()
lock, value, array = Lock(), Value("i", 0), Array("i", 3)
workers = [Process(target=add, args=(lock, value, array)) for _ in range(3)]
for w in workers: w.start()
for w in workers: w.join()
print(value.value, array[:], len(array), list(array))
event = Event()
p = Process(target=event.set)
p.start(); print(event.wait(5), event.is_set()); p.join()
