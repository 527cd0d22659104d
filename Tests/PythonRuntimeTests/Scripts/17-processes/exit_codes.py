# Exit codes: return, sys.exit, an exception, os._exit, terminate, kill.
from multiprocessing import Process, Event
import sys, os, time, signal
def fine(): pass
def exits(): sys.exit(3)
def leaves(): os._exit(7)
def message(): sys.exit("goodbye")
def sleeps(event):
    event.set()
    time.sleep(60)
for target in (fine, exits, leaves, message):
    p = Process(target=target)
    p.start(); p.join()
    print(target.__name__, p.exitcode)
for how in ("terminate", "kill"):
    event = Event()
    p = Process(target=sleeps, args=(event,))
    p.start(); event.wait()
    print(p.is_alive(), p.join(0.001), p.exitcode)
    getattr(p, how)()
    p.join()
    print(how, p.exitcode, p.exitcode == -getattr(signal, "SIGTERM" if how == "terminate" else "SIGKILL"))
