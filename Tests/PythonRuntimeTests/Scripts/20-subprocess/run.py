# subprocess.run and its relatives: output, input, status, errors, timeouts.
import os
import subprocess
import sys
from subprocess import PIPE, STDOUT, DEVNULL, CalledProcessError, TimeoutExpired

r = subprocess.run(["echo", "hello"], capture_output=True, text=True)
print(r, r.stdout, r.check_returncode())
print(subprocess.run(["cat"], input=b"bytes", stdout=PIPE).stdout, subprocess.run("tr a-z A-Z", shell=True, input="shell", text=True, capture_output=True).stdout)
print(subprocess.run(["sh", "-c", "echo out; echo err >&2; exit 3"], stdout=PIPE, stderr=PIPE))
print(subprocess.run(["sh", "-c", "echo out; echo err >&2"], stdout=PIPE, stderr=STDOUT, text=True).stdout.split())
print(subprocess.run(["sh", "-c", "echo lost"], stdout=DEVNULL), subprocess.run(["true"]).returncode, subprocess.run(["cat"], stdin=DEVNULL, capture_output=True).stdout)
for action in (
    lambda: subprocess.run(["sh", "-c", "exit 4"], check=True),
    lambda: subprocess.check_output(["sh", "-c", "echo before; exit 5"]),
    lambda: subprocess.check_call(["false"]),
    lambda: subprocess.run(["sh", "-c", "kill -9 $$"], check=True),
):
    try:
        action()
    except CalledProcessError as error:
        print(error, error.returncode, error.cmd, error.output, error.stderr)
for action in (
    lambda: subprocess.run(["no-such-program-here"]),
    lambda: subprocess.run(["/no/such/program"]),
    lambda: subprocess.run(["/"]),
    lambda: subprocess.run(["true"], cwd="/no/such/folder"),
    lambda: subprocess.run(["true"], capture_output=True, stdout=PIPE),
    lambda: subprocess.run(["true"], input=b"", stdin=PIPE),
    lambda: subprocess.check_output(["true"], stdout=PIPE),
    lambda: subprocess.run(["cat"], input="text without text mode"),
    lambda: subprocess.run([1]),
    lambda: subprocess.run(["true"], text=True, universal_newlines=False),
    lambda: subprocess.Popen(["true"], bufsize="x"),
):
    try:
        action()
    except Exception as error:
        print(type(error).__name__, error)
try:
    subprocess.run(["sh", "-c", "echo early; exec sleep 30"], timeout=1.0, stdout=PIPE)
except TimeoutExpired as error:
    print(error.cmd[2], error.timeout, error.stdout, error)
print(subprocess.check_output(["echo", "a", "b"]), subprocess.call(["sh", "-c", "exit 7"]), subprocess.check_call(["true"]))
print(subprocess.getoutput("echo shell; echo more"), subprocess.getstatusoutput("echo x; exit 2"))
print(subprocess.run(["sh", "-c", "echo $LECTERN_TEST $HOME"], env={"LECTERN_TEST": "set", "PATH": os.environ["PATH"]}, capture_output=True, text=True).stdout)
print(subprocess.run(["pwd"], cwd="/", capture_output=True, encoding="utf-8").stdout)
print(subprocess.run(["printf", "a\\r\\nb\\rc\\n"], capture_output=True, text=True).stdout.encode())
print(subprocess.run(["printf", "\\303\\251"], capture_output=True, encoding="latin-1").stdout)
big = "x" * 300000
print(len(subprocess.run(["cat"], input=big, capture_output=True, text=True).stdout), subprocess.run(["true"], input=big.encode()).returncode)
print(subprocess.list2cmdline(["a b", 'c"d', "e\\", "", "f\\ g\\"]))
