# logging without configuration goes to standard error.
import logging
logging.warning("careful")
logging.info("hidden")
logging.error("bad %s", [1])
log = logging.getLogger("mine")
log.warning("named")
print(logging.DEBUG, logging.INFO, logging.WARNING, logging.ERROR, logging.CRITICAL)
