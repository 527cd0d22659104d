// The plain handlers of the module `logging`, in Python.

enum LoggingStreamsSource {
  /// The module's source.
  static let text = #"""
    # Handlers of `logging`: what brings records to where they are read.

    import sys
    from _logging_records import NOTSET, WARNING, Filterer, Formatter, check_level, getLevelName, own_files

    handlers_by_name = {}
    _plain = Formatter()
    own_files.add((lambda: 0).__code__.co_filename)


    class Handler(Filterer):
        """Brings records to where they are read."""

        def __init__(self, level=NOTSET):
            super().__init__()
            self._name = None
            self.level = check_level(level)
            self.formatter = None
            self._closed = False
            self.lock = None

        def get_name(self):
            return self._name

        def set_name(self, name):
            handlers_by_name.pop(self._name, None)
            self._name = name
            if name:
                handlers_by_name[name] = self

        name = property(get_name, set_name)

        def createLock(self):
            self.lock = None

        def acquire(self):
            """One thread runs at a time here, so there is nothing to lock."""

        def release(self):
            """The counterpart of acquire()."""

        def setLevel(self, level):
            self.level = check_level(level)

        def format(self, record):
            return (self.formatter or _plain).format(record)

        def emit(self, record):
            raise NotImplementedError('emit must be implemented by Handler subclasses')

        def handle(self, record):
            """Emit a record that the filters let through."""
            let_through = self.filter(record)
            if let_through:
                self.emit(record)
            return let_through

        def setFormatter(self, fmt):
            self.formatter = fmt

        def flush(self):
            """Nothing is kept back."""

        def close(self):
            self._closed = True
            handlers_by_name.pop(self._name, None)

        def handleError(self, record):
            """Tell on standard error of an exception in emit()."""
            if not sys.modules['logging'].raiseExceptions or not sys.stderr:
                return
            import traceback
            error = sys.stderr
            error.write('--- Logging error ---\n')
            traceback.print_exc(file=error)
            error.write('Call stack:\n')
            for entry in traceback.extract_stack():
                if entry.filename not in own_files:
                    error.write(traceback.format_list([entry])[0])
            try:
                error.write(f'Message: {record.msg!r}\nArguments: {record.args}\n')
            except Exception:
                error.write('Unable to print the message and arguments - possible formatting error.\n'
                            'Use the traceback above to help find the error.\n')

        def __repr__(self):
            return f'<{type(self).__name__} ({getLevelName(self.level)})>'


    class StreamHandler(Handler):
        """Writes records to a stream, by default standard error."""

        terminator = '\n'

        def __init__(self, stream=None):
            super().__init__()
            self.stream = sys.stderr if stream is None else stream

        def flush(self):
            if self.stream and hasattr(self.stream, 'flush'):
                self.stream.flush()

        def emit(self, record):
            try:
                self.stream.write(self.format(record) + self.terminator)
                self.flush()
            except RecursionError:
                raise
            except Exception:
                self.handleError(record)

        def setStream(self, stream):
            """Write to another stream from now on; the old one is returned if it is another."""
            if stream is self.stream:
                return None
            old = self.stream
            self.flush()
            self.stream = stream
            return old

        def __repr__(self):
            name = str(getattr(self.stream, 'name', ''))
            return f'<{type(self).__name__} {name + " " if name else ""}({getLevelName(self.level)})>'


    class FileHandler(StreamHandler):
        """Writes records to a file."""

        def __init__(self, filename, mode='a', encoding=None, delay=False, errors=None):
            import os
            self.baseFilename = os.path.abspath(os.fspath(filename))
            self.mode = mode
            self.encoding = encoding
            self.errors = errors
            self.delay = delay
            if delay:
                Handler.__init__(self)
                self.stream = None
            else:
                super().__init__(self._open())

        def _open(self):
            return open(self.baseFilename, self.mode, encoding=self.encoding, errors=self.errors)

        def close(self):
            if self.stream:
                self.flush()
                stream, self.stream = self.stream, None
                stream.close()
            super().close()

        def emit(self, record):
            if self.stream is None and (self.mode != 'w' or not self._closed):
                self.stream = self._open()
            if self.stream:
                super().emit(record)

        def __repr__(self):
            return f'<{type(self).__name__} {self.baseFilename} ({getLevelName(self.level)})>'


    class _LastHandler(StreamHandler):
        """Writes to whatever standard error is at the time."""

        def __init__(self, level=NOTSET):
            Handler.__init__(self, level)

        @property
        def stream(self):
            return sys.stderr


    _LastHandler.__name__ = _LastHandler.__qualname__ = '_StderrHandler'
    lastResort = _LastHandler(WARNING)


    class NullHandler(Handler):
        """Does nothing with records."""

        def handle(self, record):
            pass

        def emit(self, record):
            pass


    for _class in (Handler, StreamHandler, FileHandler, _LastHandler, NullHandler):
        _class.__module__ = 'logging'
    """#
}
