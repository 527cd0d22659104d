# logging: tracebacks in messages.
import logging, sys
logging.basicConfig(stream=sys.stdout, format="%(levelname)s %(message)s")
def divide(a, b):
    try:
        return a / b
    except ZeroDivisionError as error:
        logging.exception("divide %s by %s", a, b)
        logging.error("again", exc_info=error)
        logging.warning("no traceback")
        return None
divide(1, 0)
try:
    try:
        int("x")
    except ValueError as error:
        raise KeyError("k") from error
except KeyError:
    logging.critical("chained", exc_info=True)
logging.error("none", exc_info=True)
logging.warning("stack", stack_info=True)
