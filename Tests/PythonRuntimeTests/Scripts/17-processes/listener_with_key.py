# Listener and Client over TCP and over a path, with a key that both must know.
import os
from array import array
from multiprocessing import AuthenticationError, Process, current_process
from multiprocessing.connection import Client, Listener, answer_challenge, deliver_challenge, Pipe


def visit(address, key):
    with Client(address, authkey=key) as connection:
        print(connection.recv(), flush=True)
        print(connection.recv_bytes(), flush=True)
        numbers = array("i", [0, 0, 0, 0, 0])
        print(connection.recv_bytes_into(numbers), numbers, flush=True)


def try_key(address, key):
    try:
        Client(address, authkey=key)
    except AuthenticationError as error:
        print("client:", error, flush=True)


def answer(connection, key):
    try:
        answer_challenge(connection, key)
        print("answered", flush=True)
    except AuthenticationError as error:
        print("answer:", error, flush=True)


if __name__ == "__main__":
    with Listener(("localhost", 0), authkey=b"open sesame") as listener:
        host, port = listener.address
        print(host, port > 0, listener.last_accepted)
        visitor = Process(target=visit, args=(listener.address, b"open sesame"))
        visitor.start()
        with listener.accept() as connection:
            print(listener.last_accepted[0], listener.last_accepted[1] > 0)
            connection.send([2.25, None, "junk", float])
            connection.send_bytes(b"hello")
            connection.send_bytes(array("i", [42, 1729]))
            visitor.join()
        thief = Process(target=try_key, args=(listener.address, b"open barley"))
        thief.start()
        try:
            listener.accept()
        except AuthenticationError as error:
            thief.join()
            print("listener:", error)

    path = os.path.join(os.environ.get("TMPDIR", "/tmp"), f"listener-with-key-{os.getpid()}")
    with Listener(path, "AF_UNIX", authkey=b"key") as listener:
        print(listener.address == path, os.path.exists(path))
        visitor = Process(target=visit, args=(path, b"key"))
        visitor.start()
        with listener.accept() as connection:
            connection.send("over a path")
            connection.send_bytes(b"bytes")
            connection.send_bytes(array("i", [7]))
            visitor.join()
    print(os.path.exists(path))

    with Listener(family="AF_INET") as listener:
        print(listener.address[0])
        again = ("127.0.0.1", listener.address[1])
        try:
            Listener(again)
        except OSError as error:
            print(type(error).__name__, error.errno == 98)
    for attempt in (lambda: Client(again), lambda: Listener(authkey="text"), lambda: Client(again, authkey="text")):
        try:
            attempt()
        except (OSError, TypeError) as error:
            print(type(error).__name__, error)

    here, there = Pipe()
    for key in (b"same", b"other"):
        process = Process(target=answer, args=(there, key))
        process.start()
        try:
            deliver_challenge(here, b"same")
            said = "delivered"
        except AuthenticationError as error:
            said = f"deliver: {error}"
        process.join()
        print(said, flush=True)
    key = current_process().authkey
    print(type(key).__name__, len(key), Process().authkey == key)
    current_process().authkey = b"new"
    print(current_process().authkey, Process().authkey)
