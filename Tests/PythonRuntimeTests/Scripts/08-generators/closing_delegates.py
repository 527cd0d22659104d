# What ends inside a delegate happens once, however it ends.
def inner(log):
    try:
        yield 1
        yield 2
    except ValueError:
        yield "handled"
        return "from inner"
    finally:
        log.append("inner ends")

def outer(log, again=None):
    try:
        result = yield from inner(log)
        log.append(result)
        if again:
            raise again
    finally:
        log.append("outer ends")

log = []
g = outer(log); next(g); g.close()
print(log)
log = []
g = outer(log); next(g)
try:
    g.throw(KeyError("k"))
except KeyError as error:
    print(repr(error), log)
log = []
g = outer(log, RuntimeError("later")); next(g)
print(g.throw(ValueError("v")))
try:
    next(g)
except RuntimeError as error:
    print(repr(error), log)

class Stepper:
    def __init__(self):
        self.left = 2
    def __iter__(self):
        return self
    def __next__(self):
        if not self.left:
            raise StopIteration("value of the end")
        self.left -= 1
        return self.left

def delegates():
    print("result:", (yield from Stepper()))
print(list(delegates()))

class Stubborn(Stepper):
    def throw(self, *exception):
        raise StopIteration("thrown away")
    def close(self):
        print("closed")
g = delegates_to = (lambda: (yield from Stubborn()))()
next(g)
try:
    g.throw(ValueError)
except StopIteration as end:
    print("ended with", end.value)
g = (lambda: (yield from Stubborn()))()
next(g)
g.close()
