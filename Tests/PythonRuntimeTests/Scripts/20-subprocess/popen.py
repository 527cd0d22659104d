# Popen: pipes, poll, wait, signals, pipelines, sessions, descriptors.
import os
import signal
import subprocess
import time
from subprocess import PIPE, Popen, TimeoutExpired

p = Popen(["cat"], stdin=PIPE, stdout=PIPE, text=True)
print(repr(p), p.poll(), p.returncode, p.pid > 0)
p.stdin.write("one\ntwo\n"); p.stdin.close()
print([line for line in p.stdout], p.wait(), p.poll(), repr(p))
p.stdout.close()

first = Popen(["printf", "c\\nb\\na\\n"], stdout=PIPE)
second = Popen(["sort"], stdin=first.stdout, stdout=PIPE)
first.stdout.close()
print(second.communicate(), first.wait(), second.returncode)

for end in (Popen.terminate, Popen.kill, lambda p: p.send_signal(signal.SIGINT)):
    p = Popen(["sleep", "30"])
    try:
        p.wait(timeout=0.01)
    except TimeoutExpired as error:
        print(error)
    end(p)
    print(p.wait())
    end(p)

with Popen(["sh", "-c", "read line; echo got $line; echo problem >&2; exit 2"], stdin=PIPE, stdout=PIPE, stderr=PIPE, text=True) as p:
    print(p.communicate("a line\n"), p.returncode)
p = Popen(["sh", "-c", "echo start; sleep 0.2; cat"], stdin=PIPE, stdout=PIPE)
try:
    p.communicate(b"later", timeout=0.01)
except TimeoutExpired as error:
    print("not yet")
print(p.communicate())
try:
    Popen(["true"], stdin=PIPE).communicate("text")
except TypeError as error:
    print(error)

r, w = os.pipe()
p = Popen(["sh", "-c", f"echo kept >&{w}"], pass_fds=(w,)); p.wait(); os.close(w)
print(os.read(r, 20), os.get_inheritable(r))
print(Popen(["sh", "-c", f"echo x 2>/dev/null >&{r}"], stderr=subprocess.DEVNULL).wait() != 0)
p = Popen(["sleep", "30"], start_new_session=True)
print(os.getsid(p.pid) == p.pid, os.getpgid(p.pid) == p.pid)
os.killpg(p.pid, signal.SIGKILL); print(p.wait())
with open(os.devnull) as null:
    print(Popen(["cat"], stdin=null).wait())
print(Popen("exit 6", shell=True).wait(), Popen(["echo 0=$0 1=$1", "zero", "one"], shell=True).wait())
