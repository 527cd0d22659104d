# shared_memory: SharedMemory and ShareableList, opened by name in another process.
from multiprocessing import Process
from multiprocessing.shared_memory import SharedMemory, ShareableList


def fill(name):
    memory = SharedMemory(name=name)
    memory.buf[:5] = b"hello"
    memory.buf[9] = 255
    memory.close()


def change(name):
    items = ShareableList(name=name)
    items[0] += 1
    items[1] = "short"
    items.shm.close()


if __name__ == "__main__":
    memory = SharedMemory(create=True, size=10)
    print(memory.size >= 10, len(memory.buf) >= 10, bytes(memory.buf[:10]))
    p = Process(target=fill, args=(memory.name,))
    p.start()
    p.join()
    print(bytes(memory.buf[:10]))
    again = SharedMemory(memory.name)
    again.buf[0] = ord("J")
    print(bytes(memory.buf[:5]), again.name == memory.name)
    again.close()
    memory.close()
    memory.unlink()
    try:
        SharedMemory(memory.name)
    except FileNotFoundError as error:
        print("FileNotFoundError", error.errno)
    for arguments in ({"create": True}, {"create": True, "size": -1}, {}):
        try:
            SharedMemory(**arguments)
        except ValueError as error:
            print(error)
    items = ShareableList([1, "longer text", 2.5, None, True, b"bytes"])
    p = Process(target=change, args=(items.shm.name,))
    p.start()
    p.join()
    print(list(items), len(items), items.index(2.5), items.count(True), None in items)
    try:
        items[1] = "x" * 100
    except ValueError as error:
        print(error)
    try:
        items[9]
    except IndexError as error:
        print(error)
    items.shm.close()
    items.shm.unlink()
