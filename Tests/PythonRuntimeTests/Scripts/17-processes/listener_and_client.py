# multiprocessing.connection: Listener, Client, wait.
import os
from multiprocessing import Process, Pipe
from multiprocessing.connection import Client, Listener, wait


def client(address, text):
    with Client(address) as connection:
        connection.send(text)
        print(connection.recv(), flush=True)


def say(connection, text):
    connection.send(text)
    connection.close()


if __name__ == "__main__":
    address = os.path.join(os.environ.get("TMPDIR", "/tmp"), f"listener-{os.getpid()}")
    with Listener(address) as listener:
        print(listener.address == address)
        p = Process(target=client, args=(address, ["hello", 1]))
        p.start()
        with listener.accept() as connection:
            print(connection.recv())
            connection.send("bye")
            try:
                connection.recv()
            except EOFError:
                print("EOFError")
        p.join()
    try:
        Client(address)
    except FileNotFoundError:
        print("FileNotFoundError")
    readers = []
    for number in range(3):
        reader, writer = Pipe(duplex=False)
        readers.append(reader)
        p = Process(target=say, args=(writer, number))
        p.start()
        writer.close()
    heard = []
    while readers:
        for reader in wait(readers):
            try:
                heard.append(reader.recv())
            except EOFError:
                readers.remove(reader)
    print(sorted(heard))
    p.join()
    print(wait([p.sentinel], timeout=5) == [p.sentinel])
