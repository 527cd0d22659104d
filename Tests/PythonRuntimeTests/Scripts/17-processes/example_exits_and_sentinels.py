# A worked example: one process waits for whichever of several ends first, and reads what they say until all are gone.
import time
from multiprocessing import Pipe, Process, current_process
from multiprocessing.connection import wait


def count(writer, number):
    for i in range(3):
        writer.send((number, i, current_process().name))
    writer.close()


def sleep_and_exit(seconds, code):
    time.sleep(seconds)
    raise SystemExit(code)


if __name__ == "__main__":
    readers = []
    for number in range(4):
        reader, writer = Pipe(duplex=False)
        readers.append(reader)
        Process(target=count, args=(writer, number), name=f"counter {number}").start()
        # This process has to close its copy, or the end of the pipe never comes.
        writer.close()
    heard = []
    while readers:
        for reader in wait(readers):
            try:
                heard.append(reader.recv())
            except EOFError:
                readers.remove(reader)
    for message in sorted(heard):
        print(message)

    workers = [Process(target=sleep_and_exit, args=(0.4 * place, place + 3)) for place in range(3)]
    for worker in workers:
        worker.start()
    left = {worker.sentinel: worker for worker in workers}
    codes = []
    while left:
        for sentinel in wait(list(left)):
            worker = left.pop(sentinel)
            worker.join()
            codes.append(worker.exitcode)
    print(codes)
