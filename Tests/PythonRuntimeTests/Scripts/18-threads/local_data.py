# threading.local: each thread has its own attributes; __init__ runs in each thread.
import threading

data = threading.local()
data.x = 1
def see(out):
    out.append(hasattr(data, "x"))
    data.x = threading.current_thread().name
    out.append(data.x)
    out.append(sorted(data.__dict__))
out = []
t = threading.Thread(target=see, args=(out,), name="other"); t.start(); t.join()
print(out, data.x, data.__dict__)
del data.x
for action in (lambda: data.x, lambda: delattr(data, "x"), lambda: setattr(data, "__dict__", {}), lambda: threading.local(1)):
    try:
        action()
    except (AttributeError, TypeError) as error:
        print(type(error).__name__, error)

class Mine(threading.local):
    number = 2
    def __init__(self, start):
        self.items = [start]
    def add(self, item):
        self.items.append(item)
        return self.items
    @property
    def count(self): return len(self.items)
mine = Mine(10)
mine.add(11)
mine.number = 5
def other(out):
    out.append((mine.add(20), mine.number, mine.count))
out = []
t = threading.Thread(target=other, args=(out,)); t.start(); t.join()
print(out, mine.items, mine.number, mine.count, Mine.number)
