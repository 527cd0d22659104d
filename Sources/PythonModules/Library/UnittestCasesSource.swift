// The outcome of tests, skipping and contexts of the module `unittest`, in Python.

enum UnittestCasesSource {
  /// The module's source.
  static let text = #"""
    # Test cases of `unittest`: the outcome of a test, skipping, the assertions' messages.

    import sys

    MAXIMUM = 80
    DIFF_OMITTED = '\nDiff is %s characters long. Set self.maxDiff to None to see it.'
    own_files = {(lambda: 0).__code__.co_filename}


    class SkipTest(Exception):
        """Raised in a test to skip it."""


    class ShouldStop(Exception):
        """Ends a test whose runner wants to stop."""


    def safe_repr(obj, short=False):
        """The repr of an object, that of `object` where it has a fault."""
        try:
            text = repr(obj)
        except Exception:
            text = object.__repr__(obj)
        return text[:MAXIMUM] + ' [truncated]...' if short and len(text) >= MAXIMUM else text


    def _cut(text, before, behind):
        """A text without its middle, where leaving it out saves something."""
        left_out = len(text) - before - behind
        return f'{text[:before]}[{left_out} chars]{text[len(text) - behind:]}' if left_out > 12 else text


    def short_reprs(*values):
        """The reprs of values, cut where they are the same if they are long."""
        texts = [safe_repr(value) for value in values]
        longest = max(map(len, texts))
        if longest <= MAXIMUM:
            return tuple(texts)
        common = 0
        first, last = min(texts), max(texts)
        while common < len(first) and first[common] == last[common]:
            common += 1
        prefix = texts[0][:common]
        room = MAXIMUM - (longest - common + 5 + 12)
        if room > 5:
            prefix = _cut(prefix, 5, room)
            return tuple(prefix + text[common:] for text in texts)
        prefix = _cut(prefix, 5, 5)
        return tuple(prefix + _cut(text[common:], 41, 5) for text in texts)


    def strclass(cls):
        return f'{cls.__module__}.{cls.__qualname__}'


    def id_skip(test, reason):
        if hasattr(test, '__code__') or not isinstance(test, type):
            def skipped(*args, **kwargs):
                raise SkipTest(reason)
            skipped.__name__ = getattr(test, '__name__', 'skipped')
            skipped.__qualname__ = getattr(test, '__qualname__', 'skipped')
            skipped.__doc__ = getattr(test, '__doc__', None)
            test = skipped
        test.__unittest_skip__ = True
        test.__unittest_skip_why__ = reason
        return test


    def skip(reason):
        """Skip a test or class without condition."""
        if callable(reason) and not isinstance(reason, str):
            return id_skip(reason, '')
        return lambda test: id_skip(test, reason)


    def skipIf(condition, reason):
        """Skip a test or class if a condition holds."""
        return skip(reason) if condition else lambda test: test


    def skipUnless(condition, reason):
        """Skip a test or class unless a condition holds."""
        return skip(reason) if not condition else lambda test: test


    def expectedFailure(test_item):
        """Mark a test that is known to fail."""
        test_item.__unittest_expecting_failure__ = True
        return test_item


    class Outcome:
        """What became of a test."""

        def __init__(self, result=None):
            self.result = result
            self.result_supports_subtests = hasattr(result, 'addSubTest')
            self.success = True
            self.expecting_failure = False
            self.expectedFailure = None

        def run(self, case, function, subtest=False):
            """Run a part of a test; its exceptions become part of the outcome."""
            before, self.success = self.success, True
            try:
                function()
            except KeyboardInterrupt:
                raise
            except SkipTest as skipped:
                self.success = False
                add = getattr(self.result, 'addSkip', None)
                if add:
                    add(case, str(skipped))
            except ShouldStop:
                pass
            except:
                error = sys.exc_info()
                if self.expecting_failure:
                    self.expectedFailure = error
                else:
                    self.success = False
                    self._report(case, error, subtest)
            else:
                if subtest and self.success:
                    self.result.addSubTest(case.test_case, case, None)
            finally:
                self.success = self.success and before

        def _report(self, case, error, subtest):
            if self.result is None:
                return
            if subtest:
                self.result.addSubTest(case.test_case, case, error)
            elif issubclass(error[0], case.failureException):
                self.result.addFailure(case, error)
            else:
                self.result.addError(case, error)


    class Raising:
        """Holds what assertRaises() and assertWarns() are to find, as a function call or a `with`."""

        def __init__(self, expected, case, pattern=None):
            self.case = case
            self.expected = expected
            self.pattern = pattern
            self.msg = None
            self.name = None
            kinds = expected if isinstance(expected, tuple) else (expected,)
            if not all(isinstance(kind, type) and issubclass(kind, self.base) for kind in kinds):
                raise TypeError(f'{self.title} arg 1 must be {self.wanted}')

        def handle(self, title, args, kwargs):
            """A context without arguments; otherwise the call is made."""
            if not args:
                self.msg = kwargs.pop('msg', None)
                if kwargs:
                    raise TypeError(f'{next(iter(kwargs))!r} is an invalid keyword argument for this function')
                return self
            function, *args = args
            self.name = getattr(function, '__name__', str(function))
            with self:
                function(*args, **kwargs)

        def fail(self, text):
            raise self.case.failureException(self.case._formatMessage(self.msg, text))

        def __enter__(self):
            return self

        def missing(self):
            """Fail for what was not raised."""
            name = getattr(self.expected, '__name__', str(self.expected))
            self.fail(f'{name} not {self.verb}{f" by {self.name}" if self.name else ""}')

        def check_pattern(self, value):
            import re
            pattern = re.compile(self.pattern) if isinstance(self.pattern, (str, bytes)) else self.pattern
            if not pattern.search(str(value)):
                self.fail(f'"{pattern.pattern}" does not match "{value}"')


    class RaisesContext(Raising):
        base, wanted, verb = BaseException, 'an exception type or tuple of exception types', 'raised'
        title = 'assertRaises()'

        def __exit__(self, kind, value, tb):
            if kind is None:
                self.missing()
            if not issubclass(kind, self.expected):
                return False
            self.exception = value.with_traceback(None)
            if self.pattern is not None:
                self.check_pattern(value)
            return True


    class WarnsContext(Raising):
        base, wanted, verb = Warning, 'a warning type or tuple of warning types', 'triggered'
        title = 'assertWarns()'

        def __enter__(self):
            import warnings
            self.manager = warnings.catch_warnings(record=True)
            self.warnings = self.manager.__enter__()
            warnings.simplefilter('always', self.expected if not isinstance(self.expected, tuple) else Warning)
            return self

        def __exit__(self, kind, value, tb):
            self.manager.__exit__(kind, value, tb)
            if kind is not None:
                return
            first = None
            for found in self.warnings:
                if not isinstance(found.message, self.expected):
                    continue
                first = first or found.message
                if self.pattern is not None:
                    import re
                    if not re.search(self.pattern, str(found.message)):
                        continue
                self.warning, self.filename, self.lineno = found.message, found.filename, found.lineno
                return
            if first is not None:
                self.fail(f'"{self.pattern}" does not match "{first}"')
            self.missing()


    class LogsContext:
        """Collects what a logger gets for the length of a `with`."""

        def __init__(self, case, logger, level, none_wanted):
            import logging
            self.case = case
            self.name = logger
            self.level = logging.getLevelNamesMapping().get(level, level) if level else logging.INFO
            self.none_wanted = none_wanted
            self.msg = None

        def __enter__(self):
            import logging
            self.logger = self.name if isinstance(self.name, logging.Logger) else logging.getLogger(self.name)
            formatter = logging.Formatter('%(levelname)s:%(name)s:%(message)s')
            self.records, self.output = [], []
            context = self

            class Collector(logging.Handler):
                def emit(self, record):
                    context.records.append(record)
                    context.output.append(formatter.format(record))

            handler = Collector()
            handler.setLevel(self.level)
            self.saved = self.logger.handlers, self.logger.level, self.logger.propagate
            self.logger.handlers = [handler]
            self.logger.setLevel(self.level)
            self.logger.propagate = False
            return None if self.none_wanted else self

        def __exit__(self, kind, value, tb):
            import logging
            self.logger.handlers, level, self.logger.propagate = self.saved
            self.logger.setLevel(level)
            if kind is not None:
                return False
            if self.none_wanted:
                if self.records:
                    self._fail(f'Unexpected logs found: {self.output!r}')
            elif not self.records:
                self._fail(f'no logs of level {logging.getLevelName(self.level)} or higher triggered on '
                           f'{self.logger.name}')

        def _fail(self, text):
            raise self.case.failureException(self.case._formatMessage(self.msg, text))


    SkipTest.__module__ = 'unittest.case'
    """#
}
