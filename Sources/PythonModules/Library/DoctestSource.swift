// The module `doctest`, in Python.

enum DoctestSource {
  /// The module's source.
  static let text = #"""
    import io
    import sys
    from collections import namedtuple
    from _doctest_examples import (BLANKLINE_MARKER, COMPARISON_FLAGS, DONT_ACCEPT_BLANKLINE, DONT_ACCEPT_TRUE_FOR_1,
                                   ELLIPSIS, ELLIPSIS_MARKER, FAIL_FAST, IGNORE_EXCEPTION_DETAIL, NORMALIZE_WHITESPACE,
                                   OPTIONFLAGS_BY_NAME, REPORTING_FLAGS, REPORT_CDIFF, REPORT_NDIFF,
                                   REPORT_ONLY_FIRST_FAILURE, REPORT_UDIFF, SKIP, DocTest, DocTestParser, Example,
                                   OutputChecker, indented, register_optionflag)

    __all__ = ['register_optionflag', 'DONT_ACCEPT_TRUE_FOR_1', 'DONT_ACCEPT_BLANKLINE', 'NORMALIZE_WHITESPACE',
               'ELLIPSIS', 'SKIP', 'IGNORE_EXCEPTION_DETAIL', 'COMPARISON_FLAGS', 'REPORT_UDIFF', 'REPORT_CDIFF',
               'REPORT_NDIFF', 'REPORT_ONLY_FIRST_FAILURE', 'REPORTING_FLAGS', 'FAIL_FAST', 'Example', 'DocTest',
               'DocTestParser', 'DocTestFinder', 'DocTestRunner', 'OutputChecker', 'DocTestFailure',
               'UnexpectedException', 'DebugRunner', 'testmod', 'testfile', 'run_docstring_examples',
               'script_from_examples', 'testsource', 'DocTestSuite']

    TestResults = namedtuple('TestResults', 'failed attempted')
    _Function = type(lambda: 0)
    _Routines = (_Function, type(len), type(''.join), type(str.join), type(object.__init__))


    def _unwrapped(value):
        while hasattr(value, '__wrapped__'):
            value = value.__wrapped__
        return value


    def _is_routine(value):
        return isinstance(_unwrapped(value), _Routines)


    def _is_cache(function):
        """Whether a function is what lru_cache() made: no function of the program."""
        return hasattr(function, 'cache_info')


    class DocTestFinder:
        """Finds the texts with examples in a module or other object."""

        def __init__(self, verbose=False, parser=None, recurse=True, exclude_empty=True):
            self._parser = parser or DocTestParser()
            self._verbose = verbose
            self._recurse = recurse
            self._exclude_empty = exclude_empty

        def find(self, obj, name=None, module=None, globs=None, extraglobs=None):
            """The tests of an object and of what is in it, sorted by name."""
            if name is None:
                name = getattr(obj, '__name__', None)
                if name is None:
                    raise ValueError("DocTestFinder.find: name must be given when obj.__name__ doesn't exist: "
                                     f'{type(obj)!r}')
            if module is False:
                module = None
            elif module is None:
                module = obj if isinstance(obj, type(sys)) else sys.modules.get(getattr(obj, '__module__', None))
            if globs is None:
                globs = {} if module is None else module.__dict__.copy()
            else:
                globs = globs.copy()
            globs.update(extraglobs or {})
            globs.setdefault('__name__', '__main__')
            tests = []
            self._find(tests, obj, name, module, _source_lines(module), globs, set())
            tests.sort()
            return tests

        def _belongs(self, module, value):
            if module is None or isinstance(value, property):
                return True
            if isinstance(value, _Function) and not _is_cache(value):
                return value.__globals__ is module.__dict__
            return getattr(value, '__module__', None) == module.__name__

        def _find(self, tests, obj, name, module, lines, globs, seen):
            if id(obj) in seen:
                return
            seen.add(id(obj))
            if self._verbose:
                print('Finding tests in', name)
            test = self._get_test(obj, name, module, globs, lines)
            if test is not None:
                tests.append(test)
            if not self._recurse:
                return
            if isinstance(obj, type(sys)):
                for part, value in list(obj.__dict__.items()):
                    if (_is_routine(value) or isinstance(value, type)) and self._belongs(module, value):
                        self._find(tests, value, f'{name}.{part}', module, lines, globs, seen)
                for part, value in getattr(obj, '__test__', {}).items():
                    if not isinstance(part, str):
                        raise ValueError(f'DocTestFinder.find: __test__ keys must be strings: {type(part)!r}')
                    self._find(tests, value, f'{name}.__test__.{part}', module, lines, globs, seen)
            elif isinstance(obj, type):
                for part, value in list(obj.__dict__.items()):
                    if isinstance(value, (staticmethod, classmethod)):
                        value = value.__func__
                    if ((_is_routine(value) or isinstance(value, (type, property))) and self._belongs(module, value)):
                        self._find(tests, value, f'{name}.{part}', module, lines, globs, seen)

        def _get_test(self, obj, name, module, globs, lines):
            text = obj if isinstance(obj, str) else getattr(obj, '__doc__', None)
            text = '' if text is None else str(text)
            lineno = self._line_number(obj, lines, text)
            if self._exclude_empty and not text:
                return None
            filename = None if module is None else getattr(module, '__file__', None) or module.__name__
            return self._parser.get_doctest(text, globs, name, filename, lineno)

        def _line_number(self, obj, lines, text):
            """The line, from 0, in which the text of an object begins."""
            number = 0 if isinstance(obj, type(sys)) and text else None
            if isinstance(obj, type) and text:
                for place, line in enumerate(lines or ()):
                    words = line.lstrip()
                    if words.startswith('class') and words[5:].lstrip().startswith(obj.__name__):
                        rest = words[5:].lstrip()[len(obj.__name__):]
                        if not (rest[:1].isalnum() or rest[:1] == '_'):
                            number = place
                            break
            obj = getattr(obj, '__func__', obj) if text else None
            if isinstance(obj, _Function) and not _is_cache(obj):
                obj = _unwrapped(obj)
            if isinstance(obj, _Function) and not _is_cache(obj):
                number = obj.__code__.co_firstlineno - 1
            if number is None:
                return None
            for place in range(number, len(lines or ())):
                if _opens_text(lines[place]):
                    return place
            return None if lines else number


    def _opens_text(line):
        """Whether a string begins in a line: at its start, or behind a colon."""
        places = [0] + [place + 1 for place, char in enumerate(line) if char == ':']
        for place in places:
            rest = line[place:].lstrip()
            while rest[:1].isalnum() or rest[:1] == '_':
                rest = rest[1:]
            if rest[:1] in ('"', "'") and rest:
                return True
        return False


    def _source_lines(module):
        try:
            with open(module.__file__, encoding='utf-8') as file:
                return file.read().split('\n')
        except (AttributeError, OSError, TypeError, ValueError):
            return None


    class _Output(io.StringIO):
        """Takes what examples print; a line that is not finished is."""

        def getvalue(self):
            text = io.StringIO.getvalue(self)
            return text + '\n' if text and not text.endswith('\n') else text


    class DocTestRunner:
        """Runs examples, and tells of those that print something else."""

        DIVIDER = '*' * 70

        def __init__(self, checker=None, verbose=None, optionflags=0):
            self._checker = checker or OutputChecker()
            self._verbose = '-v' in sys.argv if verbose is None else verbose
            self.optionflags = self.original_optionflags = optionflags
            self.tries = 0
            self.failures = 0
            self._name2ft = {}

        def report_start(self, out, test, example):
            if self._verbose:
                want = f'Expecting:\n{indented(example.want)}' if example.want else 'Expecting nothing\n'
                out(f'Trying:\n{indented(example.source)}{want}')

        def report_success(self, out, test, example, got):
            if self._verbose:
                out('ok\n')

        def report_failure(self, out, test, example, got):
            out(self._failure_header(test, example)
                + self._checker.output_difference(example, got, self.optionflags))

        def report_unexpected_exception(self, out, test, example, exc_info):
            import traceback
            text = ''.join(traceback.format_exception(*exc_info))
            out(f'{self._failure_header(test, example)}Exception raised:\n{indented(text)}')

        def _failure_header(self, test, example):
            if test.filename:
                known = test.lineno is not None and example.lineno is not None
                line = test.lineno + example.lineno + 1 if known else '?'
                place = f'File "{test.filename}", line {line}, in {test.name}'
            else:
                place = f'Line {example.lineno + 1}, in {test.name}'
            return f'{self.DIVIDER}\n{place}\nFailed example:\n{indented(example.source)}'

        def run(self, test, compileflags=None, out=None, clear_globs=True):
            """Run the examples of a test."""
            self.test = test
            output = _Output()
            saved, saved_hook = sys.stdout, sys.displayhook
            if out is None:
                def out(text):
                    saved.write(text)
            sys.stdout = output
            try:
                return self._run(test, out, output)
            finally:
                sys.stdout, sys.displayhook = saved, saved_hook
                if clear_globs:
                    test.globs.clear()

        def _run(self, test, out, output):
            failures = tries = 0
            original = self.optionflags
            for place, example in enumerate(test.examples):
                quiet = self.optionflags & REPORT_ONLY_FIRST_FAILURE and failures > 0
                self.optionflags = original
                for flag, value in example.options.items():
                    self.optionflags = self.optionflags | flag if value else self.optionflags & ~flag
                if self.optionflags & SKIP:
                    continue
                tries += 1
                if not quiet:
                    self.report_start(out, test, example)
                exception = None
                try:
                    exec(compile(example.source, f'<doctest {test.name}[{place}]>', 'single'), test.globs)
                except KeyboardInterrupt:
                    raise
                except BaseException:
                    exception = sys.exc_info()
                got = output.getvalue()
                output.truncate(0)
                output.seek(0)
                if exception is None:
                    outcome = self._checker.check_output(example.want, got, self.optionflags)
                else:
                    outcome, got = self._judged(example, exception, got)
                if outcome:
                    if not quiet:
                        self.report_success(out, test, example, got)
                else:
                    failures += 1
                    if not quiet:
                        if outcome is None:
                            self.report_unexpected_exception(out, test, example, exception)
                        else:
                            self.report_failure(out, test, example, got)
                if failures and self.optionflags & FAIL_FAST:
                    break
            self.optionflags = original
            failed, tried = self._name2ft.get(test.name, (0, 0))
            self._name2ft[test.name] = failed + failures, tried + tries
            self.failures += failures
            self.tries += tries
            return TestResults(failures, tries)

        def _judged(self, example, exception, got):
            """Whether an exception is the one that was to be raised, None where none was; and what was printed."""
            import traceback
            lines = traceback.format_exception_only(*exception[:2])
            message = lines[-1]
            if issubclass(exception[0], SyntaxError):
                name = exception[0].__qualname__
                for place, line in enumerate(lines):
                    if line.startswith((f'{name}:', f'{exception[0].__module__}.{name}:')):
                        message = ''.join(lines[place:])
            else:
                for place, line in enumerate(lines):
                    if not line.startswith(' '):
                        message = ''.join(lines[place:])
                        break
            got += ''.join(traceback.format_exception(*exception))
            if example.exc_msg is None:
                return None, got
            if self._checker.check_output(example.exc_msg, message, self.optionflags):
                return True, got
            if self.optionflags & IGNORE_EXCEPTION_DETAIL:
                return self._checker.check_output(_bare(example.exc_msg), _bare(message), self.optionflags), got
            return False, got

        def summarize(self, verbose=None):
            """Print how many examples passed and failed."""
            verbose = self._verbose if verbose is None else verbose
            groups = {'no': [], 'passed': [], 'failed': []}
            total = failed = 0
            for name, (failures, tries) in self._name2ft.items():
                total += tries
                failed += failures
                kind = 'no' if not tries else 'failed' if failures else 'passed'
                groups[kind].append((name, failures, tries))
            if verbose:
                if groups['no']:
                    print(len(groups['no']), 'items had no tests:')
                    for name, _, _ in sorted(groups['no']):
                        print('   ', name)
                if groups['passed']:
                    print(len(groups['passed']), 'items passed all tests:')
                    for name, _, tries in sorted(groups['passed']):
                        print(f' {tries:3d} tests in {name}')
            if groups['failed']:
                print(self.DIVIDER)
                print(len(groups['failed']), 'items had failures:')
                for name, failures, tries in sorted(groups['failed']):
                    print(f' {failures:3d} of {tries:3d} in {name}')
            if verbose:
                print(total, 'tests in', len(self._name2ft), 'items.')
                print(total - failed, 'passed and', failed, 'failed.')
            if failed:
                print('***Test Failed***', failed, 'failures.')
            elif verbose:
                print('Test passed.')
            return TestResults(failed, total)

        def merge(self, other):
            for name, (failures, tries) in other._name2ft.items():
                failed, tried = self._name2ft.get(name, (0, 0))
                self._name2ft[name] = failed + failures, tried + tries


    def _bare(message):
        """An exception's name without its module and its message."""
        line = message.partition('\n')[0].partition(':')[0]
        return line.rpartition('.')[2]


    class DocTestFailure(Exception):
        """An example printed something else."""

        def __init__(self, test, example, got):
            self.test = test
            self.example = example
            self.got = got

        def __str__(self):
            return str(self.test)


    class UnexpectedException(Exception):
        """An example raised an exception that was not to be raised."""

        def __init__(self, test, example, exc_info):
            self.test = test
            self.example = example
            self.exc_info = exc_info

        def __str__(self):
            return str(self.test)


    class DebugRunner(DocTestRunner):
        """Raises an exception at the first example that fails."""

        def run(self, test, compileflags=None, out=None, clear_globs=True):
            result = DocTestRunner.run(self, test, compileflags, out, False)
            if clear_globs:
                test.globs.clear()
            return result

        def report_unexpected_exception(self, out, test, example, exc_info):
            raise UnexpectedException(test, example, exc_info)

        def report_failure(self, out, test, example, got):
            raise DocTestFailure(test, example, got)


    master = None


    def _finished(runner, report):
        global master
        if report:
            runner.summarize()
        if master is None:
            master = runner
        else:
            master.merge(runner)
        return TestResults(runner.failures, runner.tries)


    def _runner(raise_on_error, verbose, optionflags):
        return (DebugRunner if raise_on_error else DocTestRunner)(verbose=verbose, optionflags=optionflags)


    def testmod(m=None, name=None, globs=None, verbose=None, report=True, optionflags=0, extraglobs=None,
                raise_on_error=False, exclude_empty=False):
        """Run the examples of a module, by default the program itself."""
        if m is None:
            m = sys.modules.get('__main__')
        if not isinstance(m, type(sys)):
            raise TypeError(f'testmod: module required; {m!r}')
        runner = _runner(raise_on_error, verbose, optionflags)
        finder = DocTestFinder(exclude_empty=exclude_empty)
        for test in finder.find(m, m.__name__ if name is None else name, globs=globs, extraglobs=extraglobs):
            runner.run(test)
        return _finished(runner, report)


    def testfile(filename, module_relative=True, name=None, package=None, globs=None, verbose=None, report=True,
                 optionflags=0, extraglobs=None, raise_on_error=False, parser=None, encoding=None):
        """Run the examples of a text file."""
        path = filename
        if module_relative and not filename.startswith('/'):
            main = getattr(sys.modules.get('__main__'), '__file__', '')
            path = main.rpartition('/')[0] + '/' + filename if '/' in main else filename
        with open(path, encoding=encoding) as file:
            text = file.read()
        names = {'__name__': '__main__', **(globs or {}), **(extraglobs or {})}
        runner = _runner(raise_on_error, verbose, optionflags)
        runner.run((parser or DocTestParser()).get_doctest(text, names, name or filename.rpartition('/')[2], path, 0))
        return _finished(runner, report)


    def run_docstring_examples(f, globs, verbose=False, name='NoName', compileflags=None, optionflags=0):
        """Run the examples of one object."""
        runner = DocTestRunner(verbose=verbose, optionflags=optionflags)
        for test in DocTestFinder(verbose=verbose, recurse=False).find(f, name, globs=globs):
            runner.run(test)


    def script_from_examples(s):
        """The examples of a text as a program, everything else as comments."""
        lines = []
        for part in DocTestParser().parse(s):
            if isinstance(part, Example):
                lines.append(part.source[:-1])
                if part.want:
                    lines.append('# Expected:')
                    lines += ['## ' + line for line in part.want.split('\n')[:-1]]
            else:
                lines += [f'# {line}'.rstrip() for line in part.split('\n')[:-1]]
        while lines and lines[-1] == '#':
            lines.pop()
        while lines and lines[0] == '#':
            lines.pop(0)
        return '\n'.join(lines) + '\n'


    def testsource(module, name):
        """The examples of an object of a module as a program."""
        for test in DocTestFinder().find(module):
            if test.name == name:
                return script_from_examples(test.docstring)
        raise ValueError(name, 'not found in tests')


    def DocTestSuite(module=None, globs=None, extraglobs=None, test_finder=None, **options):
        """The examples of a module as a suite of `unittest`."""
        import unittest
        module = sys.modules['__main__'] if module is None else module
        flags = options.get('optionflags', 0)
        suite = unittest.TestSuite()
        for test in (test_finder or DocTestFinder()).find(module, globs=globs, extraglobs=extraglobs):
            if test.examples:
                suite.addTest(unittest.FunctionTestCase(_as_case(test, flags), description=test.name))
        return suite


    def _as_case(test, flags):
        def run():
            texts = []
            result = DocTestRunner(verbose=False, optionflags=flags).run(test, out=texts.append, clear_globs=False)
            if result.failed:
                raise AssertionError('Failed doctest test for ' + test.name + '\n' + ''.join(texts))
        return run
    """#
}
