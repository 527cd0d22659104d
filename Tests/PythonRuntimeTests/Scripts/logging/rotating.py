# logging.handlers: files that give way to new ones, and handlers that keep records.
import logging, logging.handlers, os
folder = "scratch-%d" % os.getpid(); os.mkdir(folder)
handler = logging.handlers.RotatingFileHandler(folder + "/log", maxBytes=40, backupCount=2)
log = logging.getLogger("r"); log.propagate = False; log.addHandler(handler)
for number in range(12):
    log.error("message %d", number)
handler.close()
for name in sorted(os.listdir(folder)):
    with open(folder + "/" + name) as file: print(name, file.read().split("\n"))
    os.remove(folder + "/" + name)
os.rmdir(folder)
class Lists(logging.Handler):
    def emit(self, record): print("got", record.getMessage())
memory = logging.handlers.MemoryHandler(3, target=Lists()); log.handlers = [memory]
log.warning("a"); log.warning("b"); print(len(memory.buffer)); log.warning("c"); log.warning("d"); log.error("e"); log.warning("f"); memory.close()
for when in ("x", "W9", "W"):
    try:
        logging.handlers.TimedRotatingFileHandler("/dev/null", when=when)
    except ValueError as error:
        print(error)
