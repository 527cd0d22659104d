# logging: warnings without configuration, on standard error.
import logging
log = logging.getLogger("mine")
log.warning("named %s", 5)
log.info("hidden")
try:
    [][1]
except IndexError:
    log.exception("oops")
logging.warning("now it is configured")
log.warning("so this has a prefix")
