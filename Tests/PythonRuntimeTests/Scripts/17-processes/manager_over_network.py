# A manager that serves a queue and a table to whoever knows its key, as programs on other machines would use it.
import queue
from multiprocessing import AuthenticationError, Process, Queue
from multiprocessing.managers import BaseManager

jobs = queue.Queue()
table = {"answers": []}


class Server(BaseManager):
    pass


Server.register("jobs", callable=lambda: jobs)
Server.register("table", callable=lambda: table, exposed=("get", "__setitem__", "__len__"))


class Visitor(BaseManager):
    pass


Visitor.register("jobs")
Visitor.register("table")


def serve(ready):
    server = Server(address=("127.0.0.1", 0), authkey=b"abracadabra").get_server()
    ready.put(server.address)
    server.serve_forever()


def work(address):
    manager = Visitor(address=address, authkey=b"abracadabra")
    manager.connect()
    while (job := manager.jobs().get()) is not None:
        manager.table()[job] = job * job


if __name__ == "__main__":
    ready = Queue()
    server = Process(target=serve, args=(ready,), daemon=True)
    server.start()
    address = ready.get()
    print(address[0], address[1] > 0)
    manager = Visitor(address, b"abracadabra")
    manager.connect()
    for job in (1, 2, 3, None):
        manager.jobs().put(job)
    worker = Process(target=work, args=(address,))
    worker.start()
    worker.join()
    print([manager.table().get(job) for job in (1, 2, 3, 4)], len(manager.table()))
    stranger = Visitor(address, b"hocus pocus")
    try:
        stranger.connect()
    except AuthenticationError as error:
        print("AuthenticationError:", error)
    print(manager.jobs().empty())
    server.terminate()
    server.join()
    print(server.exitcode)
