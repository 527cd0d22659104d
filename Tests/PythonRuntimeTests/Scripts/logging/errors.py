# logging: what is refused.
import logging, sys
log = logging.getLogger("x")
for action in (lambda: logging.getLogger(5), lambda: log.setLevel("X"), lambda: log.setLevel(1.5), lambda: log.log("a", "b"), lambda: logging.basicConfig(foo=1), lambda: logging.basicConfig(stream=sys.stdout, filename="x", force=True), lambda: logging.basicConfig(stream=sys.stdout, handlers=[], force=True), lambda: logging.basicConfig(style="x", force=True), lambda: log.error("x", extra={"msg": 1}), lambda: logging.Handler().emit(1), lambda: logging.setLoggerClass(int)):
    try:
        print(action())
    except Exception as error:
        print(type(error).__name__ + ":", error)
