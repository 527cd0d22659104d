# KeyboardInterrupt raised by hand.
def wait():
    raise KeyboardInterrupt
try:
    wait()
except Exception:
    print("not caught")
except KeyboardInterrupt:
    print("interrupted")
