# Signals are the main thread's: others go on, and cannot set handlers.
import os
import signal
import threading
import time
import _thread

def set_handler(said):
    try:
        signal.signal(signal.SIGUSR1, signal.SIG_IGN)
    except ValueError as error:
        said.append(str(error))
said = []
t = threading.Thread(target=set_handler, args=(said,)); t.start(); t.join()
print(said)
seen = []
signal.signal(signal.SIGUSR1, lambda number, frame: seen.append((number == signal.SIGUSR1, threading.current_thread().name)))
t = threading.Thread(target=lambda: os.kill(os.getpid(), signal.SIGUSR1)); t.start(); t.join()
while not seen: time.sleep(0.001)
print(seen)

stop = threading.Event()
def spin():
    while not stop.is_set(): pass
t = threading.Thread(target=spin); t.start()
for wait in (lambda: time.sleep(60), lambda: threading.Event().wait(60), stop.wait):
    killer = threading.Timer(0.02, os.kill, (os.getpid(), signal.SIGINT)); killer.start()
    try:
        wait()
    except KeyboardInterrupt:
        print("interrupted")
    killer.join()
threading.Timer(0.02, _thread.interrupt_main).start()
try:
    while True: time.sleep(0.001)
except KeyboardInterrupt:
    print("interrupted again")
stop.set(); t.join()
