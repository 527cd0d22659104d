# logging.config: set up by a dictionary.
import logging, logging.config, sys
old = logging.getLogger("old")
class Short(logging.Filter):
    def __init__(self, most): super().__init__(); self.most = most
    def filter(self, record): return len(record.getMessage()) <= self.most
logging.config.dictConfig({
    "version": 1,
    "formatters": {"plain": {"format": "%(levelname)s %(name)s %(message)s"}, "braces": {"format": "<{message}>", "style": "{"}},
    "filters": {"short": {"()": Short, "most": 10}, "app": {"name": "app"}},
    "handlers": {"console": {"class": "logging.StreamHandler", "formatter": "plain", "level": "INFO", "stream": "ext://sys.stdout", "filters": ["short"]},
                 "memory": {"class": "logging.handlers.MemoryHandler", "capacity": 10, "target": "out"},
                 "out": {"class": "logging.StreamHandler", "formatter": "braces", "stream": "ext://sys.stdout"}},
    "loggers": {"app": {"level": "DEBUG", "handlers": ["console"], "propagate": False}, "kept": {"handlers": ["memory"], "level": "INFO", "propagate": False}},
    "root": {"level": "WARNING", "handlers": ["console"]}})
log = logging.getLogger("app")
log.debug("low"); log.info("shown"); log.warning("much too long to be shown"); logging.getLogger("app.part").error("child"); logging.warning("root"); old.error("disabled"); print(old.disabled, logging.root.handlers[0].name)
kept = logging.getLogger("kept"); kept.info("one"); print("kept back"); kept.error("two")
for config in ({}, {"version": 2}, {"version": 1, "handlers": {"x": {"class": "logging.Nothing"}}}, {"version": 1, "root": {"handlers": ["none"]}}):
    try:
        logging.config.dictConfig(config)
    except ValueError as error:
        print(error)
