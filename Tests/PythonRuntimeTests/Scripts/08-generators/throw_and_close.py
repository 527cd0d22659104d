# throw, close, GeneratorExit, finally in generators.
def worker():
    try:
        while True:
            try:
                yield "working"
            except ValueError as error:
                print("handled", error)
                yield "recovered"
    finally:
        print("cleanup")
w = worker()
print(next(w), w.throw(ValueError("bad")), next(w))
try:
    w.throw(KeyError("unhandled"))
except KeyError as error:
    print("came out", error)
w = worker()
next(w)
w.close()
w.close()
def stubborn():
    try:
        yield 1
    except GeneratorExit:
        yield 2
s = stubborn()
next(s)
try:
    s.close()
except RuntimeError as error:
    print(error)
never_started = worker()
never_started.close()
try:
    never_started.throw(ValueError, "after close")
except ValueError as error:
    print(error)
def leaves():
    try:
        yield 1
    finally:
        print("finalized")
for x in leaves():
    break
g = leaves()
next(g)
del g
print("end")
