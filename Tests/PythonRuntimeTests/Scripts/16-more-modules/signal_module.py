# signal: handlers in one process.
import signal, os
def handler(number, frame):
    print("got", signal.Signals(number).name)
previous = signal.signal(signal.SIGUSR1, handler)
os.kill(os.getpid(), signal.SIGUSR1)
print(previous is signal.SIG_DFL, signal.getsignal(signal.SIGUSR1) is handler, signal.SIGTERM, repr(signal.SIGINT), int(signal.SIGKILL), signal.strsignal(signal.SIGTERM))
signal.signal(signal.SIGUSR1, signal.SIG_IGN)
os.kill(os.getpid(), signal.SIGUSR1)
try:
    signal.raise_signal(signal.SIGINT)
except KeyboardInterrupt:
    print("interrupted")
try:
    signal.signal(signal.SIGKILL, handler)
except OSError as error:
    print(error)
