// Levels, records, formatters and filters of the module `logging`, in Python.

enum LoggingRecordsSource {
  /// The module's source.
  static let text = #"""
    # Levels, records, formatters and filters of `logging`.

    import sys
    import time

    NOTSET, DEBUG, INFO, WARNING, ERROR, CRITICAL = 0, 10, 20, 30, 40, 50
    level_names = {CRITICAL: 'CRITICAL', ERROR: 'ERROR', WARNING: 'WARNING', INFO: 'INFO', DEBUG: 'DEBUG',
                   NOTSET: 'NOTSET'}
    level_numbers = {'CRITICAL': CRITICAL, 'FATAL': CRITICAL, 'ERROR': ERROR, 'WARN': WARNING, 'WARNING': WARNING,
                     'INFO': INFO, 'DEBUG': DEBUG, 'NOTSET': NOTSET}
    start_time = time.time()
    own_files = {(lambda: 0).__code__.co_filename}
    _CALLER = ('pathname', 'filename', 'module', 'lineno', 'funcName')

    # Whether a format asks for the place of the call: looking it up takes time, and most formats do not.
    wants_caller = [False]


    def getLevelName(level):
        """The name of a level's number, or the number of its name."""
        name = level_names.get(level)
        if name is None:
            name = level_numbers.get(level)
        return f'Level {level}' if name is None else name


    def getLevelNamesMapping():
        """The levels' numbers by name."""
        return level_numbers.copy()


    def addLevelName(level, levelName):
        """Give a level a name."""
        level_names[level] = levelName
        level_numbers[levelName] = level


    def check_level(level):
        if isinstance(level, int):
            return level
        if str(level) == level:
            if level not in level_numbers:
                raise ValueError(f'Unknown level: {level!r}')
            return level_numbers[level]
        raise TypeError(f'Level not an integer or a valid string: {level!r}')


    def find_caller(stacklevel=1, outermost=False):
        """File, line and function of the call that a record comes from."""
        depth = 1
        place = '(unknown file)', 0, '(unknown function)'
        inside = True
        try:
            while True:
                frame = sys._getframe(depth)
                depth += 1
                name = frame.f_code.co_filename
                if name in own_files or name.startswith('<lectern ') and inside:
                    inside = True
                    continue
                if inside or stacklevel > 1:
                    place = name, frame.f_lineno, frame.f_code.co_name
                    if not inside:
                        stacklevel -= 1
                    if stacklevel <= 1 and not outermost:
                        break
                inside = False
        except ValueError:
            pass
        return place


    def _thread():
        threading = sys.modules.get('threading')
        if threading is None:
            return 1, 'MainThread'
        return threading.get_ident(), threading.current_thread().name


    def _process():
        processes = sys.modules.get('multiprocessing')
        try:
            return processes.current_process().name
        except AttributeError:
            return 'MainProcess'


    class LogRecord:
        """One event: everything that a format can show."""

        def __init__(self, name, level, pathname, lineno, msg, args, exc_info, func=None, sinfo=None, **kwargs):
            created = time.time()
            self.name = name
            self.msg = msg
            if args and len(args) == 1 and args[0] and hasattr(args[0], 'keys') and hasattr(args[0], '__getitem__'):
                args = args[0]
            self.args = args
            self.levelname = getLevelName(level)
            self.levelno = level
            if pathname is not None:
                self._set_place(pathname, lineno, func)
            self.exc_info = exc_info
            self.exc_text = None
            self.stack_info = sinfo
            self.created = created
            self.msecs = int((created - int(created)) * 1000) + 0.0
            self.relativeCreated = (created - start_time) * 1000
            self.thread, self.threadName = _thread()
            self.processName = _process()
            os = sys.modules.get('os')
            self.process = os.getpid() if os is not None else _own_id()

        def _set_place(self, pathname, lineno, func):
            self.pathname = pathname
            self.filename = pathname.rpartition('/')[2] if isinstance(pathname, str) else pathname
            if isinstance(pathname, str):
                stem, dot, _ = self.filename.rpartition('.')
                self.module = stem if dot and stem else self.filename
            else:
                self.module = 'Unknown module'
            self.lineno = lineno
            self.funcName = func

        def __getattr__(self, name):
            if name in _CALLER and 'lineno' not in self.__dict__:
                self._set_place(*find_caller(outermost=True))
                return self.__dict__[name]
            raise AttributeError(f"'{type(self).__name__}' object has no attribute '{name}'")

        def __repr__(self):
            return f'<LogRecord: {self.name}, {self.levelno}, {self.pathname}, {self.lineno}, "{self.msg}">'

        def getMessage(self):
            """The message with its arguments filled in."""
            message = str(self.msg)
            return message % self.args if self.args else message


    def _own_id():
        import os
        return os.getpid()


    record_factory = [LogRecord]


    def setLogRecordFactory(factory):
        """What makes records, in place of LogRecord."""
        record_factory[0] = factory


    def getLogRecordFactory():
        """What makes records."""
        return record_factory[0]


    def makeLogRecord(dict):
        """A record with the attributes of a dict."""
        record = record_factory[0](None, None, '', 0, '', (), None, None)
        record.__dict__.update(dict)
        return record


    def _percent_fields(format):
        """The names of the fields of a format with %(name)s."""
        names = []
        start = format.find('%(')
        while start >= 0:
            end = format.find(')', start)
            name = format[start + 2:end] if end > 0 else ''
            place = end + 1
            while place < len(format) and format[place] in '#0+ -.*123456789':
                place += 1
            if end > 0 and name.isidentifier() and format[place:place + 1] and format[place] in 'diouxefgcrsa%':
                names.append(name)
            start = format.find('%(', start + 2)
        return names


    class PercentStyle:
        """Formats with %(name)s."""

        default_format = '%(message)s'
        asctime_format = '%(asctime)s'
        asctime_search = '%(asctime)'

        def __init__(self, fmt, *, defaults=None):
            self._fmt = fmt or self.default_format
            self._defaults = defaults

        def usesTime(self):
            return self._fmt.find(self.asctime_search) >= 0

        def _names(self):
            return _percent_fields(self._fmt)

        def validate(self):
            """Refuse a format that shows nothing of a record."""
            if not self._names():
                raise ValueError(f"Invalid format '{self._fmt}' for '{self.default_format[0]}' style")

        def _values(self, record):
            return {**self._defaults, **record.__dict__} if self._defaults else record.__dict__

        def _format(self, record):
            return self._fmt % self._values(record)

        def format(self, record):
            """The text of a record."""
            try:
                return self._format(record)
            except KeyError as error:
                raise ValueError(f'Formatting field not found in record: {error}')


    class StrFormatStyle(PercentStyle):
        """Formats with {name}."""

        default_format = '{message}'
        asctime_format = '{asctime}'
        asctime_search = '{asctime'

        def _names(self):
            from string import Formatter
            return [name.partition('.')[0].partition('[')[0] for _, name, _, _ in Formatter().parse(self._fmt) if name]

        def _format(self, record):
            return self._fmt.format(**self._values(record))

        def validate(self):
            from string import Formatter
            names = set()
            try:
                for _, name, spec, conversion in Formatter().parse(self._fmt):
                    if name:
                        if not name.replace('.', '_').replace('[', '_').replace(']', '_').isidentifier():
                            raise ValueError(f'invalid field name/expression: {name!r}')
                        names.add(name)
                    if conversion and conversion not in 'rsa':
                        raise ValueError(f'invalid conversion: {conversion!r}')
            except ValueError as error:
                raise ValueError(f'invalid format: {error}')
            if not names:
                raise ValueError('invalid format: no fields')


    class StringTemplateStyle(PercentStyle):
        """Formats with ${name}."""

        default_format = '${message}'
        asctime_format = '${asctime}'
        asctime_search = '${asctime}'

        def __init__(self, *args, **kwargs):
            from string import Template
            super().__init__(*args, **kwargs)
            self._tpl = Template(self._fmt)

        def usesTime(self):
            return self._fmt.find('$asctime') >= 0 or self._fmt.find(self.asctime_search) >= 0

        def _names(self):
            return self._tpl.get_identifiers()

        def validate(self):
            if not self._tpl.is_valid():
                raise ValueError("invalid format: bare '$' not allowed")
            if not self._names():
                raise ValueError('invalid format: no fields')

        def _format(self, record):
            return self._tpl.substitute(**self._values(record))


    BASIC_FORMAT = '%(levelname)s:%(name)s:%(message)s'
    _STYLES = {'%': (PercentStyle, BASIC_FORMAT), '{': (StrFormatStyle, '{levelname}:{name}:{message}'),
               '$': (StringTemplateStyle, '${levelname}:${name}:${message}')}


    def check_style(style):
        if style not in _STYLES:
            raise ValueError(f'Style must be one of: {",".join(_STYLES)}')


    class Formatter:
        """Makes the text of a record."""

        converter = time.localtime
        default_time_format = '%Y-%m-%d %H:%M:%S'
        default_msec_format = '%s,%03d'

        def __init__(self, fmt=None, datefmt=None, style='%', validate=True, *, defaults=None):
            check_style(style)
            self._style = _STYLES[style][0](fmt, defaults=defaults)
            if validate:
                self._style.validate()
            self._fmt = self._style._fmt
            self.datefmt = datefmt
            if any(name in self._fmt for name in _CALLER):
                wants_caller[0] = True

        def formatTime(self, record, datefmt=None):
            """The time of a record as text."""
            # A function in Python becomes a method of the class that it is set on; here it is none.
            converter = getattr(self.converter, '__func__', self.converter)
            fields = converter(record.created)
            if datefmt:
                return time.strftime(datefmt, fields)
            text = time.strftime(self.default_time_format, fields)
            return self.default_msec_format % (text, record.msecs) if self.default_msec_format else text

        def formatException(self, ei):
            """The traceback of an exception as text."""
            import traceback
            return ''.join(traceback.format_exception(ei[0], ei[1], ei[2])).removesuffix('\n')

        def usesTime(self):
            return self._style.usesTime()

        def formatMessage(self, record):
            return self._style.format(record)

        def formatStack(self, stack_info):
            return stack_info

        def format(self, record):
            """The text of a record, with its exception and stack."""
            record.message = record.getMessage()
            if self.usesTime():
                record.asctime = self.formatTime(record, self.datefmt)
            text = self.formatMessage(record)
            if record.exc_info and not record.exc_text:
                record.exc_text = self.formatException(record.exc_info)
            for more in (record.exc_text, record.stack_info and self.formatStack(record.stack_info)):
                if more:
                    text = f'{text}{"" if text.endswith(chr(10)) else chr(10)}{more}'
            return text


    class BufferingFormatter:
        """Makes the text of several records."""

        def __init__(self, linefmt=None):
            self.linefmt = linefmt or Formatter()

        def formatHeader(self, records):
            return ''

        def formatFooter(self, records):
            return ''

        def format(self, records):
            if not records:
                return ''
            return self.formatHeader(records) + ''.join(map(self.linefmt.format, records)) + self.formatFooter(records)


    class Filter:
        """Lets through the records of one logger and its children."""

        def __init__(self, name=''):
            self.name = name
            self.nlen = len(name)

        def filter(self, record):
            return not self.name or record.name == self.name or record.name.startswith(self.name + '.')


    class Filterer:
        """What has filters: loggers and handlers."""

        def __init__(self):
            self.filters = []

        def addFilter(self, filter):
            if filter not in self.filters:
                self.filters.append(filter)

        def removeFilter(self, filter):
            if filter in self.filters:
                self.filters.remove(filter)

        def filter(self, record):
            """Whether all filters let a record through."""
            for one in self.filters:
                if not (one.filter(record) if hasattr(one, 'filter') else one(record)):
                    return False
            return True


    for _name, _value in list(globals().items()):
        if isinstance(_value, type):
            _value.__module__ = 'logging'
    """#
}
