# logging: adapters, derived loggers, records.
import logging, sys
logging.basicConfig(stream=sys.stdout, level=logging.DEBUG, format="%(user)s %(message)s")
adapter = logging.LoggerAdapter(logging.getLogger("a"), {"user": "ada"})
adapter.info("hello %s", 1); adapter.error("bad"); print(adapter, adapter.isEnabledFor(10), adapter.name)
class Loud(logging.Logger):
    def loud(self, text): self.warning(text.upper(), extra={"user": "me"})
logging.setLoggerClass(Loud); logging.getLogger("loud").loud("hear this"); print(logging.getLogger("loud"), logging.getLoggerClass().__name__)
class Prefix(logging.LoggerAdapter):
    def process(self, text, names): return "[%s] %s" % (self.extra["id"], text), {**names, "extra": {"user": "p"}}
Prefix(logging.getLogger("a"), {"id": 7}).warning("prefixed")
