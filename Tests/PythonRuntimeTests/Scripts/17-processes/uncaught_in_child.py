# An exception in a child: its traceback on standard error, exit code 1.
from multiprocessing import Process
import sys
class LeftMargin:
    """Standard error that shows, on standard output, only the lines that are not indented."""
    def __init__(self):
        self.text = ""
    def write(self, text):
        self.text += text
    def flush(self):
        for line in self.text.splitlines():
            if not line.startswith(" "):
                print(line, flush=True)
        self.text = ""
def divide(n):
    sys.stderr = LeftMargin()
    return 1 / n
if __name__ == "__main__":
    p = Process(target=divide, args=(0,), name="divider")
    p.start()
    p.join()
    print("exit code", p.exitcode)
