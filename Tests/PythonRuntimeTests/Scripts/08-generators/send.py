# send, and what yield gives back.
def average():
    total, count, result = 0, 0, None
    while True:
        value = yield result
        total += value
        count += 1
        result = total / count
a = average()
print(next(a), a.send(10), a.send(20), a.send(60))
def echo():
    while True:
        received = yield
        print("received", received)
e = echo()
next(e)
e.send("a")
e.send(None)
next(e)
e.close()
try:
    e.send(1)
except StopIteration:
    print("closed")
fresh = echo()
try:
    fresh.send(5)
except TypeError as error:
    print(error)
def expression():
    x = (yield 1) + (yield 2)
    print("sum", x)
    y = yield
    print((yield), y)
g = expression()
print(next(g), g.send(10), g.send(20), g.send("y"))
try:
    g.send("z")
except StopIteration:
    print("done")
