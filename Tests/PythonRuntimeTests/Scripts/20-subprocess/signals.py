# signal: enumerations, timers, masks, handlers that come between.
import os
import signal
import time

print(repr(signal.SIGINT), str(signal.SIGTERM), signal.Signals(9).name, signal.Signals["SIGHUP"].value, signal.SIGKILL == 9, isinstance(signal.SIGCHLD, int))
print(repr(signal.SIG_DFL), repr(signal.getsignal(signal.SIGTERM)), signal.getsignal(signal.SIGINT) is signal.default_int_handler)
seen = []
def note(number, frame): seen.append(signal.Signals(number).name)
print(repr(signal.signal(signal.SIGALRM, note)), signal.getsignal(signal.SIGALRM) is note)
signal.setitimer(signal.ITIMER_REAL, 0.01)
while not seen: time.sleep(0.001)
signal.setitimer(signal.ITIMER_REAL, 100, 5)
left = signal.getitimer(signal.ITIMER_REAL)
print(seen, 99 < left[0] <= 100, left[1], signal.setitimer(signal.ITIMER_REAL, 0)[1], signal.getitimer(signal.ITIMER_REAL))
seen.clear()
signal.setitimer(signal.ITIMER_REAL, 0.002, 0.002)
while len(seen) < 3: time.sleep(0.001)
signal.setitimer(signal.ITIMER_REAL, 0)
print(seen[:3])
signal.signal(signal.SIGUSR1, note)
seen.clear()
print(signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGUSR1}))
os.kill(os.getpid(), signal.SIGUSR1)
print(seen, signal.sigpending())
print(signal.pthread_sigmask(signal.SIG_UNBLOCK, [signal.SIGUSR1]), seen)
signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGUSR2})
os.kill(os.getpid(), signal.SIGUSR2)
print(repr(signal.sigwait({signal.SIGUSR2})), len(signal.valid_signals()) > 30, signal.SIGINT in signal.valid_signals())
pid = os.fork()
if pid == 0:
    signal.signal(signal.SIGTERM, lambda *a: os._exit(17))
    while True: signal.pause()
while True:
    os.kill(pid, signal.SIGTERM)
    found, status = os.waitpid(pid, os.WNOHANG)
    if found: break
    time.sleep(0.01)
print(os.waitstatus_to_exitcode(status) in (17, -15))
for wrong in (lambda: signal.signal(99, note), lambda: signal.signal(signal.SIGTERM, 3.5), lambda: signal.setitimer(7, 1), lambda: signal.signal(signal.SIGKILL, note)):
    try:
        wrong()
    except (ValueError, TypeError, OSError) as error:
        print(type(error).__name__, error)
