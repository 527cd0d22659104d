# os.fork, os.wait, os._exit, pipes.
import os, sys
print("before", flush=True)
pid = os.fork()
if pid == 0:
    print("child", os.getppid() != 0, flush=True)
    os._exit(5)
done, status = os.waitpid(pid, 0)
print("parent", done == pid, os.WIFEXITED(status), os.WEXITSTATUS(status), os.waitstatus_to_exitcode(status))
r, w = os.pipe()
if os.fork() == 0:
    os.close(r)
    os.write(w, b"through the pipe")
    os._exit(0)
os.close(w)
print(os.read(r, 100), os.read(r, 100), os.wait()[1])
try:
    os.wait()
except ChildProcessError as error:
    print(error)
