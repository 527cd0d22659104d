# A worked example: workers take tasks from one queue and put what they found into another.
import random
import time
from multiprocessing import Process, Queue, current_process, freeze_support


def work(tasks, answers):
    for function, arguments in iter(tasks.get, "STOP"):
        answers.put(f"{function.__name__}{arguments} = {evaluate(function, arguments)}")


def evaluate(function, arguments):
    time.sleep(0.01 * random.random())
    return function(*arguments)


def multiply(a, b):
    return a * b


def add(a, b):
    return a + b


if __name__ == "__main__":
    freeze_support()
    tasks, answers = Queue(), Queue()
    first = [(multiply, (i, 7)) for i in range(20)]
    second = [(add, (i, 8)) for i in range(10)]
    for task in first:
        tasks.put(task)
    workers = [Process(target=work, args=(tasks, answers)) for _ in range(4)]
    for worker in workers:
        worker.start()
    found = [answers.get() for _ in first]
    for task in second:
        tasks.put(task)
    found += [answers.get() for _ in second]
    for _ in workers:
        tasks.put("STOP")
    for worker in workers:
        worker.join()
    for line in sorted(found):
        print(line)
    print([worker.exitcode for worker in workers], current_process().name)
