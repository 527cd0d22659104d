# Processes by the functions of os; resource.
import os
import resource
import signal
import sys

print(os.waitstatus_to_exitcode(os.system("exit 3")), os.system("true"))
pid = os.posix_spawn("/bin/sh", ["sh", "-c", "exit 4"], os.environ)
print(os.WEXITSTATUS(os.waitpid(pid, 0)[1]))
pid = os.fork()
if pid == 0:
    os.execve("/bin/sh", ["sh", "-c", "exit $CODE"], {"CODE": "9"})
found, status, usage = os.wait4(pid, 0)
print(found == pid, os.WIFEXITED(status), os.WEXITSTATUS(status), usage.ru_maxrss > 0, type(usage).__name__)
pid = os.fork()
if pid == 0:
    os.execlp("sh", "sh", "-c", "kill -TERM $$")
found, status, usage = os.wait3(0)
print(os.WIFSIGNALED(status), os.WTERMSIG(status) == signal.SIGTERM, os.waitstatus_to_exitcode(status))
print(os.spawnlp(os.P_WAIT, "sh", "sh", "-c", "exit 2"), os.waitpid(os.spawnv(os.P_NOWAIT, "/bin/sh", ["sh", "-c", "exit 1"]), 0)[1])
with os.popen("echo from a shell; exit 1") as f:
    print(f.read(), end="")
    print(f.close())
u = resource.getrusage(resource.RUSAGE_SELF)
print(len(u), u.ru_utime >= 0, u[2] == u.ru_maxrss > 0, repr(u).startswith("resource.struct_rusage(ru_utime="))
print(resource.getrusage(resource.RUSAGE_CHILDREN).ru_stime >= 0, resource.getrusage(resource.RUSAGE_THREAD).ru_nvcsw >= 0)
soft, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
resource.setrlimit(resource.RLIMIT_NOFILE, (64, hard))
print(resource.getrlimit(resource.RLIMIT_NOFILE)[0], resource.getpagesize(), resource.RLIM_INFINITY, resource.error is OSError)
for action in (lambda: resource.getrusage(7), lambda: resource.getrlimit(99), lambda: resource.setrlimit(resource.RLIMIT_NOFILE, (100, 10)),
               lambda: resource.setrlimit(resource.RLIMIT_NOFILE, 5)):
    try:
        action()
    except Exception as error:
        print(type(error).__name__, error)
print(os.sched_yield(), os.getpriority(os.PRIO_PROCESS, 0) >= -20, os.get_terminal_size is not None)
r, w = os.pipe()
print(os.get_inheritable(r), os.set_inheritable(r, True), os.get_inheritable(r), os.get_blocking(r), os.set_blocking(r, False), os.get_blocking(r))
try:
    os.read(r, 1)
except BlockingIOError as error:
    print(error.errno == 11)
print(os.WNOHANG, os.waitpid(-1, os.WNOHANG) if False else "", os.EX_OK, os.EX_USAGE, os.F_OK, os.sysconf("SC_PAGESIZE") == resource.getpagesize())
try:
    os.wait()
except ChildProcessError as error:
    print(error)
