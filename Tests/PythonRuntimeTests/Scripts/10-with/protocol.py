# __enter__ and __exit__, and what __exit__ is told.
class Manager:
    def __init__(self, name, swallow=False):
        self.name, self.swallow = name, swallow
    def __enter__(self):
        print("enter", self.name)
        return self.name.upper()
    def __exit__(self, kind, value, traceback):
        print("exit", self.name, kind.__name__ if kind else None, value, traceback is not None)
        return self.swallow
with Manager("a") as a:
    print("body", a)
with Manager("b"):
    pass
with Manager("c", swallow=True):
    raise ValueError("swallowed")
print("after")
try:
    with Manager("d"):
        raise KeyError("passed on")
except KeyError as error:
    print("caught", error)
def f():
    with Manager("e") as e:
        return e
print(f())
for i in range(3):
    with Manager("loop"):
        if i == 0:
            continue
        break
with Manager("x") as x, Manager("y") as y:
    print(x, y)
with (Manager("p") as p, Manager("q", True) as q):
    1 / 0
with (
    Manager("s"),
    Manager("t"),
):
    print("both")
