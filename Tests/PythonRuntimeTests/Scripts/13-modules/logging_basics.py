# logging: levels, formats, handlers.
import logging, sys
logging.basicConfig(level=logging.INFO, format="%(levelname)s:%(name)s:%(message)s", stream=sys.stdout)
logging.debug("hidden"); logging.info("shown %d", 1); logging.warning("warn %s", "x"); logging.error("error"); logging.critical("critical")
log = logging.getLogger("app.part")
log.info("named"); log.setLevel(logging.ERROR); log.warning("hidden"); log.error("seen %(k)s", {"k": 5})
print(log.name, log.level, log.parent.name, logging.getLogger("app.part") is log, logging.getLevelName(30), logging.getLevelName("ERROR"), log.isEnabledFor(logging.DEBUG), log.getEffectiveLevel(), logging.getLogger(), log)
try:
    1 / 0
except ZeroDivisionError:
    logging.exception("caught")
other = logging.getLogger("other")
other.propagate = False
handler = logging.StreamHandler(sys.stdout)
handler.setFormatter(logging.Formatter("[{levelname:>8}] {message} ({funcName}:{lineno})", style="{"))
handler.setLevel(logging.WARNING)
other.addHandler(handler)
def f():
    other.info("no")
    other.warning("yes")
f()
class Only(logging.Filter):
    def filter(self, record): return "keep" in record.getMessage()
handler.addFilter(Only())
other.warning("drop"); other.warning("keep me"); other.log(35, "keep %s", "level 35")
logging.disable(logging.CRITICAL); logging.critical("disabled")
