# logging: handlers, filters, files.
import logging, sys, io, os
class Keep(logging.Filter):
    def filter(self, record): return "keep" in record.getMessage()
class Lists(logging.Handler):
    def __init__(self): super().__init__(); self.seen = []
    def emit(self, record): self.seen.append((record.levelname, record.getMessage(), record.lineno))
log = logging.getLogger("h"); log.propagate = False; log.setLevel(logging.DEBUG)
lists, stream = Lists(), io.StringIO()
out = logging.StreamHandler(stream); out.setLevel(logging.WARNING); out.addFilter(Keep())
log.addHandler(lists); log.addHandler(out); log.addHandler(logging.NullHandler())
log.debug("keep low"); log.warning("drop"); log.error("keep high")
print(lists.seen, repr(stream.getvalue()), [type(handler).__name__ for handler in log.handlers], logging.NullHandler(), logging.StreamHandler(sys.stdout), logging.lastResort)
log.removeHandler(lists); log.addFilter(lambda record: record.levelno > 30); log.warning("keep"); log.error("keep"); print(repr(stream.getvalue()), len(lists.seen))
path = "scratch-%d.log" % os.getpid()
to_file = logging.FileHandler(path, mode="w"); to_file.setFormatter(logging.Formatter("%(message)s")); log.addHandler(to_file); log.error("in the file é"); to_file.close()
print(open(path, encoding="utf-8").read(), end=""); os.remove(path)
