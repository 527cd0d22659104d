// The module `logging`, in Python.

enum LoggingSource {
  /// The module's source.
  static let text = #"""
    import sys
    from _logging_streams import (FileHandler, Handler, NullHandler, StreamHandler, handlers_by_name as _handlers,
                                   lastResort)
    from _logging_records import (BASIC_FORMAT, CRITICAL, DEBUG, ERROR, INFO, NOTSET, WARNING, BufferingFormatter,
                                  Filter, Filterer, Formatter, LogRecord, PercentStyle, StrFormatStyle,
                                  StringTemplateStyle, _STYLES, addLevelName, check_level, check_style, find_caller,
                                  getLevelName, getLevelNamesMapping, getLogRecordFactory, makeLogRecord, own_files,
                                  record_factory, setLogRecordFactory, wants_caller)

    __all__ = ['BASIC_FORMAT', 'BufferingFormatter', 'CRITICAL', 'DEBUG', 'ERROR', 'FATAL', 'FileHandler',
               'Filter', 'Formatter', 'Handler', 'INFO', 'LogRecord', 'Logger', 'LoggerAdapter', 'NOTSET',
               'NullHandler', 'StreamHandler', 'WARN', 'WARNING', 'addLevelName', 'basicConfig',
               'captureWarnings', 'critical', 'debug', 'disable', 'error', 'exception', 'fatal', 'getLevelName',
               'getLogger', 'getLoggerClass', 'info', 'log', 'makeLogRecord', 'setLoggerClass', 'shutdown',
               'warn', 'warning', 'getLogRecordFactory', 'setLogRecordFactory', 'lastResort', 'raiseExceptions',
               'getLevelNamesMapping']

    FATAL = CRITICAL
    WARN = WARNING
    raiseExceptions = True
    logThreads = logMultiprocessing = logProcesses = True
    own_files.add((lambda: 0).__code__.co_filename)


    class PlaceHolder:
        """Stands in the hierarchy for a logger that nobody has asked for yet."""

        def __init__(self, alogger):
            self.loggerMap = {alogger: None}

        def append(self, alogger):
            self.loggerMap.setdefault(alogger)


    class Manager:
        """The tree of loggers."""

        def __init__(self, rootnode):
            self.root = rootnode
            self.disable = 0
            self.emittedNoHandlerWarning = False
            self.loggerDict = {}
            self.loggerClass = None
            self.logRecordFactory = None

        def getLogger(self, name):
            """The logger of a name, made when it is first asked for."""
            if not isinstance(name, str):
                raise TypeError('A logger name must be a string')
            found = self.loggerDict.get(name)
            if found is not None and not isinstance(found, PlaceHolder):
                return found
            logger = (self.loggerClass or _logger_class[0])(name)
            logger.manager = self
            self.loggerDict[name] = logger
            if found is not None:
                for child in found.loggerMap:
                    if not child.parent.name.startswith(name):
                        logger.parent = child.parent
                        child.parent = logger
            parent = name.rpartition('.')[0]
            logger.parent = None
            while parent and logger.parent is None:
                above = self.loggerDict.get(parent)
                if above is None:
                    self.loggerDict[parent] = PlaceHolder(logger)
                elif isinstance(above, PlaceHolder):
                    above.append(logger)
                else:
                    logger.parent = above
                parent = parent.rpartition('.')[0]
            if logger.parent is None:
                logger.parent = self.root
            return logger

        def setLoggerClass(self, klass):
            _check_class(klass)
            self.loggerClass = klass

        def setLogRecordFactory(self, factory):
            self.logRecordFactory = factory


    class Logger(Filterer):
        """A channel for messages; messages go to its handlers and to those of its parents."""

        def __init__(self, name, level=NOTSET):
            super().__init__()
            self.name = name
            self.level = check_level(level)
            self.parent = None
            self.propagate = True
            self.handlers = []
            self.disabled = False

        def setLevel(self, level):
            self.level = check_level(level)

        def debug(self, msg, *args, **kwargs):
            if self.isEnabledFor(DEBUG):
                self._log(DEBUG, msg, args, **kwargs)

        def info(self, msg, *args, **kwargs):
            if self.isEnabledFor(INFO):
                self._log(INFO, msg, args, **kwargs)

        def warning(self, msg, *args, **kwargs):
            if self.isEnabledFor(WARNING):
                self._log(WARNING, msg, args, **kwargs)

        def warn(self, msg, *args, **kwargs):
            _deprecated('method')
            self.warning(msg, *args, **kwargs)

        def error(self, msg, *args, **kwargs):
            if self.isEnabledFor(ERROR):
                self._log(ERROR, msg, args, **kwargs)

        def exception(self, msg, *args, exc_info=True, **kwargs):
            """An error with the traceback of the exception that is being handled."""
            self.error(msg, *args, exc_info=exc_info, **kwargs)

        def critical(self, msg, *args, **kwargs):
            if self.isEnabledFor(CRITICAL):
                self._log(CRITICAL, msg, args, **kwargs)

        def fatal(self, msg, *args, **kwargs):
            self.critical(msg, *args, **kwargs)

        def log(self, level, msg, *args, **kwargs):
            """A message of any level."""
            if not isinstance(level, int):
                if raiseExceptions:
                    raise TypeError('level must be an integer')
                return
            if self.isEnabledFor(level):
                self._log(level, msg, args, **kwargs)

        def findCaller(self, stack_info=False, stacklevel=1):
            """File, line and function of the call, and the stack as text where it is wanted."""
            stack = None
            if stack_info:
                import traceback
                lines = [traceback.format_list([entry])[0] for entry in traceback.extract_stack()
                         if entry.filename not in own_files]
                stack = 'Stack (most recent call last):\n' + ''.join(lines).removesuffix('\n')
            return *find_caller(stacklevel), stack

        def makeRecord(self, name, level, fn, lno, msg, args, exc_info, func=None, extra=None, sinfo=None):
            """A record; `extra` are more attributes for it."""
            record = record_factory[0](name, level, fn, lno, msg, args, exc_info, func, sinfo)
            for key in extra or ():
                if key in ('message', 'asctime') or key in record.__dict__:
                    raise KeyError(f'Attempt to overwrite {key!r} in LogRecord')
                record.__dict__[key] = extra[key]
            return record

        def _log(self, level, msg, args, exc_info=None, extra=None, stack_info=False, stacklevel=1):
            place = None, None, None, None
            if wants_caller[0] or stack_info or stacklevel > 1 or record_factory[0] is not LogRecord:
                place = self.findCaller(stack_info, stacklevel)
            if exc_info:
                if isinstance(exc_info, BaseException):
                    exc_info = type(exc_info), exc_info, exc_info.__traceback__
                elif not isinstance(exc_info, tuple):
                    exc_info = sys.exc_info()
            self.handle(self.makeRecord(self.name, level, place[0], place[1], msg, args, exc_info, place[2], extra,
                                        place[3]))

        def handle(self, record):
            if not self.disabled and self.filter(record):
                self.callHandlers(record)

        def addHandler(self, hdlr):
            if hdlr not in self.handlers:
                self.handlers.append(hdlr)

        def removeHandler(self, hdlr):
            if hdlr in self.handlers:
                self.handlers.remove(hdlr)

        def hasHandlers(self):
            """Whether a message of this logger would find a handler."""
            logger = self
            while logger:
                if logger.handlers:
                    return True
                if not logger.propagate:
                    break
                logger = logger.parent
            return False

        def callHandlers(self, record):
            """Give a record to the handlers of this logger and its parents."""
            logger = self
            found = 0
            while logger:
                for handler in logger.handlers:
                    found += 1
                    if record.levelno >= handler.level:
                        handler.handle(record)
                logger = logger.parent if logger.propagate else None
            if not found:
                if lastResort:
                    if record.levelno >= lastResort.level:
                        lastResort.handle(record)
                elif raiseExceptions and not self.manager.emittedNoHandlerWarning:
                    sys.stderr.write(f'No handlers could be found for logger "{self.name}"\n')
                    self.manager.emittedNoHandlerWarning = True

        def getEffectiveLevel(self):
            """The level of this logger or of the nearest parent that has one."""
            logger = self
            while logger:
                if logger.level:
                    return logger.level
                logger = logger.parent
            return NOTSET

        def isEnabledFor(self, level):
            """Whether a message of a level would be handled."""
            return not self.disabled and self.manager.disable < level and level >= self.getEffectiveLevel()

        def getChild(self, suffix):
            return self.manager.getLogger(suffix if self.root is self else f'{self.name}.{suffix}')

        def __repr__(self):
            return f'<{type(self).__name__} {self.name} ({getLevelName(self.getEffectiveLevel())})>'

        def __reduce__(self):
            return getLogger, (self.name,)


    class RootLogger(Logger):
        """The logger above all others."""

        def __init__(self, level):
            super().__init__('root', level)

        def __reduce__(self):
            return getLogger, ()


    class LoggerAdapter:
        """A logger that adds context to what is logged."""

        def __init__(self, logger, extra=None):
            self.logger = logger
            self.extra = extra

        def process(self, msg, kwargs):
            kwargs['extra'] = self.extra
            return msg, kwargs

        def debug(self, msg, *args, **kwargs):
            self.log(DEBUG, msg, *args, **kwargs)

        def info(self, msg, *args, **kwargs):
            self.log(INFO, msg, *args, **kwargs)

        def warning(self, msg, *args, **kwargs):
            self.log(WARNING, msg, *args, **kwargs)

        def error(self, msg, *args, **kwargs):
            self.log(ERROR, msg, *args, **kwargs)

        def exception(self, msg, *args, exc_info=True, **kwargs):
            self.log(ERROR, msg, *args, exc_info=exc_info, **kwargs)

        def critical(self, msg, *args, **kwargs):
            self.log(CRITICAL, msg, *args, **kwargs)

        def log(self, level, msg, *args, **kwargs):
            if self.isEnabledFor(level):
                msg, kwargs = self.process(msg, kwargs)
                self.logger.log(level, msg, *args, **kwargs)

        def isEnabledFor(self, level):
            return self.logger.isEnabledFor(level)

        def setLevel(self, level):
            self.logger.setLevel(level)

        def getEffectiveLevel(self):
            return self.logger.getEffectiveLevel()

        def hasHandlers(self):
            return self.logger.hasHandlers()

        @property
        def manager(self):
            return self.logger.manager

        @property
        def name(self):
            return self.logger.name

        def __repr__(self):
            return (f'<{type(self).__name__} {self.logger.name} '
                    f'({getLevelName(self.logger.getEffectiveLevel())})>')


    _logger_class = [Logger]
    root = RootLogger(WARNING)
    Logger.root = root
    Logger.manager = Manager(root)


    def _check_class(klass):
        if klass is not Logger and not issubclass(klass, Logger):
            raise TypeError('logger not derived from logging.Logger: ' + klass.__name__)


    def setLoggerClass(klass):
        """The class of the loggers that are made from now on."""
        _check_class(klass)
        _logger_class[0] = klass


    def getLoggerClass():
        return _logger_class[0]


    def getLogger(name=None):
        """The logger of a name, or the one above all."""
        if not name or isinstance(name, str) and name == root.name:
            return root
        return Logger.manager.getLogger(name)


    def basicConfig(*, force=False, handlers=None, filename=None, filemode='a', encoding=None,
                    errors='backslashreplace', stream=None, format=None, datefmt=None, style='%', level=None, **names):
        """Give the logger above all a handler, unless it has one."""
        if force:
            for handler in root.handlers[:]:
                root.removeHandler(handler)
                handler.close()
        if root.handlers:
            return
        if handlers is None:
            if stream is not None and filename is not None:
                raise ValueError("'stream' and 'filename' should not be specified together")
        elif stream is not None or filename is not None:
            raise ValueError("'stream' or 'filename' should not be specified together with 'handlers'")
        if handlers is None:
            if filename is not None:
                handlers = [FileHandler(filename, filemode, encoding=encoding, errors=errors)]
            else:
                handlers = [StreamHandler(stream)]
        check_style(style)
        formatter = Formatter(_STYLES[style][1] if format is None else format, datefmt, style)
        for handler in handlers:
            if handler.formatter is None:
                handler.setFormatter(formatter)
            root.addHandler(handler)
        if level is not None:
            root.setLevel(level)
        if names:
            raise ValueError(f'Unrecognised argument(s): {", ".join(names)}')


    def _ready():
        if not root.handlers:
            basicConfig()
        return root


    def debug(msg, *args, **kwargs):
        """A message of the logger above all; so are the functions below."""
        _ready().debug(msg, *args, **kwargs)


    def info(msg, *args, **kwargs):
        _ready().info(msg, *args, **kwargs)


    def warning(msg, *args, **kwargs):
        _ready().warning(msg, *args, **kwargs)


    def warn(msg, *args, **kwargs):
        _deprecated('function')
        warning(msg, *args, **kwargs)


    def error(msg, *args, **kwargs):
        _ready().error(msg, *args, **kwargs)


    def exception(msg, *args, exc_info=True, **kwargs):
        error(msg, *args, exc_info=exc_info, **kwargs)


    def critical(msg, *args, **kwargs):
        _ready().critical(msg, *args, **kwargs)


    def fatal(msg, *args, **kwargs):
        critical(msg, *args, **kwargs)


    def log(level, msg, *args, **kwargs):
        _ready().log(level, msg, *args, **kwargs)


    def _deprecated(kind):
        import warnings
        warnings.warn(f"The 'warn' {kind} is deprecated, use 'warning' instead", DeprecationWarning, 3)


    def disable(level=CRITICAL):
        """Drop the messages of a level and below, of all loggers."""
        root.manager.disable = check_level(level)


    def getHandlerByName(name):
        return _handlers.get(name)


    def getHandlerNames():
        return frozenset(_handlers)


    def shutdown(handlerList=()):
        """Flush and close the handlers of all loggers."""
        loggers = [root, *(one for one in root.manager.loggerDict.values() if isinstance(one, Logger))]
        for logger in loggers:
            for handler in logger.handlers:
                handler.flush()
                handler.close()


    _show = [None]


    def captureWarnings(capture):
        """Have warnings logged by the logger `py.warnings` instead of printed."""
        import warnings
        if capture and _show[0] is None:
            _show[0] = warnings.showwarning
            warnings.showwarning = _show_warning
        elif not capture and _show[0] is not None:
            warnings.showwarning, _show[0] = _show[0], None


    def _show_warning(message, category, filename, lineno, file=None, line=None):
        import warnings
        if file is not None:
            _show[0](message, category, filename, lineno, file, line)
            return
        logger = getLogger('py.warnings')
        if not logger.handlers:
            logger.addHandler(NullHandler())
        logger.warning(warnings.formatwarning(message, category, filename, lineno, line))
    """#
}
