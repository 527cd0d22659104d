# Round-robin of tasks written as generators.
def task(name, steps):
    for i in range(steps):
        print(name, "step", i)
        yield
    return name + " done"
def run(tasks):
    queue = list(tasks)
    while queue:
        current = queue.pop(0)
        try:
            next(current)
        except StopIteration as stop:
            print(stop.value)
        else:
            queue.append(current)
run([task("A", 2), task("B", 3), task("C", 1)])
def accumulator():
    total = 0
    while (value := (yield total)) is not None:
        total += value
    return total
a = accumulator()
next(a)
for n in (1, 2, 3):
    print(a.send(n))
try:
    a.send(None)
except StopIteration as stop:
    print("final", stop.value)
