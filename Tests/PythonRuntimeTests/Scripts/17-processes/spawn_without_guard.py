# A script without `if __name__ == "__main__"` that starts processes afresh: each child runs it again.
import multiprocessing
import sys


def nothing():
    pass


multiprocessing.set_start_method("spawn", force=True)
sys.stderr = sys.stdout
try:
    p = multiprocessing.Process(target=nothing)
    p.start()
    p.join()
    print("exit code", p.exitcode, flush=True)
except RuntimeError as error:
    print(str(error).split("\n")[1].strip(), flush=True)
