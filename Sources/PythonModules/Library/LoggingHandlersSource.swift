// The module `logging.handlers`, in Python.

enum LoggingHandlersSource {
  /// The module's source.
  static let text = #"""
    import logging
    import os
    import time

    __all__ = ['BaseRotatingHandler', 'RotatingFileHandler', 'TimedRotatingFileHandler', 'WatchedFileHandler',
               'BufferingHandler', 'MemoryHandler', 'QueueHandler', 'QueueListener']


    class BaseRotatingHandler(logging.FileHandler):
        """Writes to a file that gives way to a new one from time to time."""

        namer = None
        rotator = None

        def emit(self, record):
            try:
                if self.shouldRollover(record):
                    self.doRollover()
                logging.FileHandler.emit(self, record)
            except Exception:
                self.handleError(record)

        def rotation_filename(self, default_name):
            return self.namer(default_name) if callable(self.namer) else default_name

        def rotate(self, source, dest):
            if callable(self.rotator):
                self.rotator(source, dest)
            elif os.path.exists(source):
                os.rename(source, dest)

        def _move(self, source, dest):
            if os.path.exists(dest):
                os.remove(dest)
            self.rotate(source, dest)


    class RotatingFileHandler(BaseRotatingHandler):
        """Begins a new file when the present one is full; keeps so many old ones."""

        def __init__(self, filename, mode='a', maxBytes=0, backupCount=0, encoding=None, delay=False, errors=None):
            super().__init__(filename, 'a' if maxBytes > 0 else mode, encoding, delay, errors)
            self.maxBytes = maxBytes
            self.backupCount = backupCount

        def shouldRollover(self, record):
            if self.stream is None:
                self.stream = self._open()
            if self.maxBytes <= 0 or os.path.exists(self.baseFilename) and not os.path.isfile(self.baseFilename):
                return False
            self.stream.seek(0, 2)
            return self.stream.tell() + len(self.format(record) + '\n') >= self.maxBytes

        def doRollover(self):
            """Begin a new file."""
            if self.stream:
                self.stream.close()
                self.stream = None
            if self.backupCount > 0:
                for number in range(self.backupCount - 1, 0, -1):
                    source = self.rotation_filename(f'{self.baseFilename}.{number}')
                    if os.path.exists(source):
                        self._move(source, self.rotation_filename(f'{self.baseFilename}.{number + 1}'))
                self._move(self.baseFilename, self.rotation_filename(f'{self.baseFilename}.1'))
            if not self.delay:
                self.stream = self._open()


    _UNITS = {'S': (1, '%Y-%m-%d_%H-%M-%S'), 'M': (60, '%Y-%m-%d_%H-%M'), 'H': (3600, '%Y-%m-%d_%H'),
              'D': (86400, '%Y-%m-%d'), 'MIDNIGHT': (86400, '%Y-%m-%d'), 'W': (604800, '%Y-%m-%d')}


    class TimedRotatingFileHandler(BaseRotatingHandler):
        """Begins a new file when a time has passed; keeps so many old ones."""

        def __init__(self, filename, when='h', interval=1, backupCount=0, encoding=None, delay=False, utc=False,
                     atTime=None, errors=None):
            super().__init__(filename, 'a', encoding, delay, errors)
            self.when = when.upper()
            self.backupCount = backupCount
            self.utc = utc
            self.atTime = atTime
            unit = 'W' if self.when.startswith('W') else self.when
            if unit not in _UNITS:
                raise ValueError(f'Invalid rollover interval specified: {self.when}')
            if unit == 'W':
                if len(self.when) != 2:
                    raise ValueError('You must specify a day for weekly rollover from 0 to 6 (0 is Monday): '
                                     f'{self.when}')
                if self.when[1] not in '0123456':
                    raise ValueError(f'Invalid day specified for weekly rollover: {self.when}')
                self.dayOfWeek = int(self.when[1])
            self.interval, self.suffix = _UNITS[unit]
            self.interval *= interval
            exists = os.path.exists(self.baseFilename)
            self.rolloverAt = self.computeRollover(int(os.path.getmtime(self.baseFilename)) if exists
                                                   else int(time.time()))

        def computeRollover(self, currentTime):
            """When the next file begins."""
            if self.when != 'MIDNIGHT' and not self.when.startswith('W'):
                return currentTime + self.interval
            fields = time.gmtime(currentTime) if self.utc else time.localtime(currentTime)
            at = self.atTime
            end = 86400 if at is None else (at.hour * 60 + at.minute) * 60 + at.second
            left = end - ((fields[3] * 60 + fields[4]) * 60 + fields[5])
            day = fields[6]
            if left <= 0:
                left += 86400
                day = (day + 1) % 7
            result = currentTime + left
            if self.when.startswith('W'):
                result += (self.dayOfWeek - day) % 7 * 86400
            return result

        def shouldRollover(self, record):
            return int(time.time()) >= self.rolloverAt

        def getFilesToDelete(self):
            """The oldest of the old files, those above the number that is kept."""
            folder, name = os.path.split(self.baseFilename)
            found = sorted(os.path.join(folder, other) for other in os.listdir(folder)
                           if other.startswith(name + '.') and other[len(name) + 1:][:4].isdigit())
            return found[:-self.backupCount] if len(found) > self.backupCount else []

        def doRollover(self):
            """Begin a new file."""
            if self.stream:
                self.stream.close()
                self.stream = None
            begun = self.rolloverAt - self.interval
            fields = time.gmtime(begun) if self.utc else time.localtime(begun)
            self._move(self.baseFilename,
                       self.rotation_filename(f'{self.baseFilename}.{time.strftime(self.suffix, fields)}'))
            for old in self.getFilesToDelete() if self.backupCount > 0 else ():
                os.remove(old)
            if not self.delay:
                self.stream = self._open()
            now = int(time.time())
            following = self.computeRollover(now)
            while following <= now:
                following += self.interval
            self.rolloverAt = following


    class WatchedFileHandler(logging.FileHandler):
        """Opens the file again when another program has moved it away."""

        def emit(self, record):
            if self.stream and not os.path.exists(self.baseFilename):
                self.stream.close()
                self.stream = self._open()
            super().emit(record)


    class BufferingHandler(logging.Handler):
        """Keeps records until there are so many."""

        def __init__(self, capacity):
            super().__init__()
            self.capacity = capacity
            self.buffer = []

        def shouldFlush(self, record):
            return len(self.buffer) >= self.capacity

        def emit(self, record):
            self.buffer.append(record)
            if self.shouldFlush(record):
                self.flush()

        def flush(self):
            self.buffer.clear()

        def close(self):
            self.flush()
            super().close()


    class MemoryHandler(BufferingHandler):
        """Keeps records until there are so many or one is serious, and then gives them to another handler."""

        def __init__(self, capacity, flushLevel=logging.ERROR, target=None, flushOnClose=True):
            super().__init__(capacity)
            self.flushLevel = flushLevel
            self.target = target
            self.flushOnClose = flushOnClose

        def shouldFlush(self, record):
            return len(self.buffer) >= self.capacity or record.levelno >= self.flushLevel

        def setTarget(self, target):
            self.target = target

        def flush(self):
            if self.target:
                for record in self.buffer:
                    self.target.handle(record)
                self.buffer.clear()

        def close(self):
            if self.flushOnClose:
                self.flush()
            self.target = None
            super().close()


    class QueueHandler(logging.Handler):
        """Puts records into a queue, from which another process or thread takes them."""

        def __init__(self, queue):
            super().__init__()
            self.queue = queue
            self.listener = None

        def enqueue(self, record):
            self.queue.put_nowait(record)

        def prepare(self, record):
            """The record with its text made, so that it can travel."""
            text = self.format(record)
            other = logging.makeLogRecord(record.__dict__)
            other.message = other.msg = text
            other.args = other.exc_info = other.exc_text = other.stack_info = None
            return other

        def emit(self, record):
            try:
                self.enqueue(self.prepare(record))
            except Exception:
                self.handleError(record)


    class QueueListener:
        """Takes records out of a queue and gives them to handlers."""

        _sentinel = None

        def __init__(self, queue, *handlers, respect_handler_level=False):
            self.queue = queue
            self.handlers = handlers
            self._thread = None
            self.respect_handler_level = respect_handler_level

        def dequeue(self, block):
            return self.queue.get(block)

        def prepare(self, record):
            return record

        def handle(self, record):
            record = self.prepare(record)
            for handler in self.handlers:
                if not self.respect_handler_level or record.levelno >= handler.level:
                    handler.handle(record)

        def start(self):
            import threading
            self._thread = threading.Thread(target=self._monitor, daemon=True)
            self._thread.start()

        def _monitor(self):
            while True:
                record = self.dequeue(True)
                if record is self._sentinel:
                    return
                self.handle(record)

        def enqueue_sentinel(self):
            self.queue.put_nowait(self._sentinel)

        def stop(self):
            self.enqueue_sentinel()
            self._thread.join()
            self._thread = None
    """#
}
