# logging: the tree of loggers and their levels.
import logging, sys
logging.basicConfig(level=logging.INFO, format="%(levelname)s:%(name)s:%(message)s", stream=sys.stdout)
log = logging.getLogger("app.part")
log.info("named"); log.setLevel("ERROR"); log.warning("hidden"); log.error("seen %(k)s", {"k": 5})
print(log.name, log.level, log.parent, logging.getLogger("app").getChild("part") is log, log.isEnabledFor(20), log.getEffectiveLevel(), log, logging.getLogger(), logging.getLogger("root"))
deep, top, middle = logging.getLogger("a.b.c"), logging.getLogger("a"), logging.getLogger("a.b")
print(deep.parent, middle.parent, top.parent, deep.hasHandlers(), deep.handlers, deep.propagate)
logging.addLevelName(15, "TRACE"); logging.getLogger().setLevel(15); logging.log(15, "trace"); print(logging.getLevelName(15), logging.getLevelName("TRACE"), logging.getLevelName(99), logging.getLevelNamesMapping())
logging.disable(logging.CRITICAL); logging.critical("disabled"); logging.disable(logging.NOTSET); logging.critical("enabled")
