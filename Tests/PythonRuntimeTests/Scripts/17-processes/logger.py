# get_logger and log_to_stderr.
import logging
import multiprocessing


def work():
    multiprocessing.get_logger().warning("from the worker")


if __name__ == "__main__":
    logger = multiprocessing.get_logger()
    print(logger.name, logger.propagate, logger is multiprocessing.get_logger())
    multiprocessing.log_to_stderr()
    logger.setLevel(logging.WARNING)
    logger.info("not shown")
    logger.error("shown %d", 1)
    p = multiprocessing.Process(target=work, name="Anna")
    p.start()
    p.join()
