# The end of a program: threads that are no daemons are waited for, daemons are not.
import threading
import time
import sys

def late():
    time.sleep(0.05)
    print("late, but printed")
    t = threading.Thread(target=lambda: (time.sleep(0.02), print("even later")))
    t.start()
def never():
    time.sleep(60)
    print("never")
threading.Thread(target=never, daemon=True).start()
def busy():
    while True: pass
threading.Thread(target=busy, daemon=True).start()
threading.Thread(target=late).start()
print("end of the program")
sys.exit(3)
