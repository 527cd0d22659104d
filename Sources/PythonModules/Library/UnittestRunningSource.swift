// Suites, results, loaders and runners of the module `unittest`, in Python.

enum UnittestRunningSource {
  /// The module's source.
  static let text = #"""
    # Suites, results, loaders and runners of `unittest`.

    import sys
    import time
    from _unittest_cases import SkipTest, own_files, strclass

    own_files.add((lambda: 0).__code__.co_filename)


    module_cleanups = []


    class _Holder:
        """Stands in results for what sets up a class or module and failed."""

        failureException = AssertionError

        def __init__(self, description):
            self.description = description

        def id(self):
            return self.description

        def shortDescription(self):
            return None

        def countTestCases(self):
            return 0

        def __str__(self):
            return self.description


    class TestResult:
        """Counts what became of tests."""

        def __init__(self, stream=None, descriptions=None, verbosity=None):
            self.failfast = False
            self.failures, self.errors, self.skipped = [], [], []
            self.expectedFailures, self.unexpectedSuccesses = [], []
            self.testsRun = 0
            self.shouldStop = False
            self.buffer = False
            self.tb_locals = False
            self._mirrorOutput = False

        def printErrors(self):
            """Called when all tests have run."""

        def startTest(self, test):
            self.testsRun += 1

        def startTestRun(self):
            """Called before the first test."""

        def stopTest(self, test):
            """Called after each test."""

        def stopTestRun(self):
            """Called after the last test."""

        def addError(self, test, err):
            self._failed()
            self.errors.append((test, self._exc_info_to_string(err, test)))

        def addFailure(self, test, err):
            self._failed()
            self.failures.append((test, self._exc_info_to_string(err, test)))

        def addSubTest(self, test, subtest, err):
            if err is not None:
                self._failed()
                kind = self.failures if issubclass(err[0], test.failureException) else self.errors
                kind.append((subtest, self._exc_info_to_string(err, test)))

        def addSuccess(self, test):
            """Called for a test that passed."""

        def addSkip(self, test, reason):
            self.skipped.append((test, reason))

        def addExpectedFailure(self, test, err):
            self.expectedFailures.append((test, self._exc_info_to_string(err, test)))

        def addUnexpectedSuccess(self, test):
            self._failed()
            self.unexpectedSuccesses.append(test)

        def _failed(self):
            if self.failfast:
                self.stop()

        def wasSuccessful(self):
            return not self.failures and not self.errors and not self.unexpectedSuccesses

        def stop(self):
            self.shouldStop = True

        def _exc_info_to_string(self, err, test):
            """The traceback without the lines of this library."""
            import traceback
            kind, value, tb = err
            whole = traceback.TracebackException(kind, value, tb, compact=True)
            link = whole
            while link is not None:
                stack = link.stack or []
                while stack and stack[0].filename in own_files:
                    del stack[0]
                while stack and stack[-1].filename in own_files and len(stack) > 1 and link is whole:
                    del stack[-1]
                link = link.__cause__ or link.__context__
            return ''.join(whole.format())

        def __repr__(self):
            return (f'<{strclass(type(self))} run={self.testsRun} errors={len(self.errors)} '
                    f'failures={len(self.failures)}>')


    class TextTestResult(TestResult):
        """Prints what becomes of tests while they run."""

        separator1 = '=' * 70
        separator2 = '-' * 70

        def __init__(self, stream, descriptions, verbosity):
            super().__init__(stream, descriptions, verbosity)
            self.stream = stream
            self.showAll = verbosity > 1
            self.dots = verbosity == 1
            self.descriptions = descriptions
            self._newline = True

        def getDescription(self, test):
            first = test.shortDescription()
            return f'{test}\n{first}' if self.descriptions and first else str(test)

        def startTest(self, test):
            super().startTest(test)
            if self.showAll:
                self.stream.write(self.getDescription(test) + ' ... ')
                self.stream.flush()
                self._newline = False

        def _status(self, test, status, dot):
            if self.showAll:
                is_subtest = hasattr(test, 'test_case')
                if is_subtest or self._newline:
                    if not self._newline:
                        self.stream.write('\n')
                    self.stream.write(f'{"  " if is_subtest else ""}{self.getDescription(test)} ... ')
                self.stream.write(status + '\n')
                self._newline = True
            elif self.dots:
                self.stream.write(dot)
            self.stream.flush()

        def addSubTest(self, test, subtest, err):
            if err is not None:
                failed = issubclass(err[0], subtest.failureException)
                self._status(subtest, 'FAIL' if failed else 'ERROR', 'F' if failed else 'E')
            super().addSubTest(test, subtest, err)

        def addSuccess(self, test):
            super().addSuccess(test)
            self._status(test, 'ok', '.')

        def addError(self, test, err):
            super().addError(test, err)
            self._status(test, 'ERROR', 'E')

        def addFailure(self, test, err):
            super().addFailure(test, err)
            self._status(test, 'FAIL', 'F')

        def addSkip(self, test, reason):
            super().addSkip(test, reason)
            self._status(test, f'skipped {reason!r}', 's')

        def addExpectedFailure(self, test, err):
            super().addExpectedFailure(test, err)
            self._status(test, 'expected failure', 'x')

        def addUnexpectedSuccess(self, test):
            super().addUnexpectedSuccess(test)
            self._status(test, 'unexpected success', 'u')

        def printErrors(self):
            if self.dots or self.showAll:
                self.stream.write('\n')
            self.printErrorList('ERROR', self.errors)
            self.printErrorList('FAIL', self.failures)
            if self.unexpectedSuccesses:
                self.stream.write(self.separator1 + '\n')
                for test in self.unexpectedSuccesses:
                    self.stream.write(f'UNEXPECTED SUCCESS: {self.getDescription(test)}\n')
            self.stream.flush()

        def printErrorList(self, flavour, errors):
            for test, text in errors:
                self.stream.write(f'{self.separator1}\n{flavour}: {self.getDescription(test)}\n{self.separator2}\n'
                                  f'{text}\n')


    class BaseTestSuite:
        """Tests that run one after the other."""

        def __init__(self, tests=()):
            self._tests = []
            self.addTests(tests)

        def addTest(self, test):
            if not callable(test):
                raise TypeError(f'{test!r} is not callable')
            if isinstance(test, type):
                raise TypeError('TestCases and TestSuites must be instantiated before passing them to addTest()')
            self._tests.append(test)

        def addTests(self, tests):
            if isinstance(tests, str):
                raise TypeError('tests must be an iterable of tests, not a string')
            for test in tests:
                self.addTest(test)

        def countTestCases(self):
            return sum(test.countTestCases() for test in self._tests if test)

        def __iter__(self):
            return iter(self._tests)

        def __call__(self, *args, **kwds):
            return self.run(*args, **kwds)

        def __eq__(self, other):
            return list(self) == list(other) if isinstance(other, BaseTestSuite) else NotImplemented

        def __repr__(self):
            return f'<{strclass(type(self))} tests={list(self)}>'

        def debug(self):
            for test in self:
                test.debug()


    class TestSuite(BaseTestSuite):
        """Tests that run one after the other, with what sets up their classes and modules."""

        def run(self, result, debug=False):
            outermost = not getattr(result, '_in_suite', False)
            if outermost:
                result._in_suite = True
                result._class = result._module = None
                result._broken = False
            for test in self:
                if result.shouldStop:
                    break
                if not hasattr(test, '_tests'):
                    self._change(result, type(test))
                    if result._broken:
                        continue
                test(result)
            if outermost:
                self._change(result, None)
                result._in_suite = False
            return result

        def _change(self, result, cls):
            """Tear down the class and module before and set up the next."""
            old = result._class
            if cls is old:
                return
            if old is not None and not result._broken and not getattr(old, '__unittest_skip__', False):
                self._fixture(result, old, 'tearDownClass', strclass(old))
                self._class_cleanups(result, old)
            module = getattr(cls, '__module__', None)
            if module != result._module:
                before = sys.modules.get(result._module)
                if hasattr(before, 'tearDownModule'):
                    self._fixture(result, before, 'tearDownModule', result._module)
                while module_cleanups:
                    function, args, kwargs = module_cleanups.pop()
                    self._call(result, lambda: function(*args, **kwargs), f'tearDownModule ({result._module})')
                result._module = module
                result._module_broken = False
                after = sys.modules.get(module)
                if hasattr(after, 'setUpModule'):
                    result._module_broken = not self._fixture(result, after, 'setUpModule', module)
            result._class = cls
            result._broken = getattr(result, '_module_broken', False)
            if cls is not None and not result._broken and not getattr(cls, '__unittest_skip__', False):
                result._broken = not self._fixture(result, cls, 'setUpClass', strclass(cls))
                if result._broken:
                    self._class_cleanups(result, cls)

        def _class_cleanups(self, result, cls):
            while getattr(cls, '_class_cleanups', None):
                function, args, kwargs = cls._class_cleanups.pop()
                self._call(result, lambda: function(*args, **kwargs), f'tearDownClass ({strclass(cls)})')

        def _fixture(self, result, owner, name, shown):
            function = getattr(owner, name, None)
            return function is None or self._call(result, function, f'{name} ({shown})')

        def _call(self, result, function, description):
            try:
                function()
            except SkipTest as skipped:
                result.addSkip(_Holder(description), str(skipped))
                return False
            except Exception:
                result.addError(_Holder(description), sys.exc_info())
                return False
            return True


    class TestLoader:
        """Finds tests in classes and modules."""

        testMethodPrefix = 'test'
        testNamePatterns = None
        suiteClass = TestSuite

        def __init__(self):
            self.errors = []

        def getTestCaseNames(self, testCaseClass):
            """The names of a class's tests, sorted."""
            def wanted(name):
                if not name.startswith(self.testMethodPrefix) or not callable(getattr(testCaseClass, name)):
                    return False
                if self.testNamePatterns is None:
                    return True
                full = f'{strclass(testCaseClass)}.{name}'
                return any(pattern.strip('*') in full for pattern in self.testNamePatterns)
            return sorted(filter(wanted, dir(testCaseClass)))

        def loadTestsFromTestCase(self, testCaseClass):
            names = self.getTestCaseNames(testCaseClass)
            if not names and hasattr(testCaseClass, 'runTest'):
                names = ['runTest']
            return self.suiteClass(map(testCaseClass, names))

        def loadTestsFromModule(self, module, *, pattern=None):
            from unittest import FunctionTestCase, TestCase
            suites = []
            for name in dir(module):
                value = getattr(module, name)
                if isinstance(value, type) and issubclass(value, TestCase) and value not in (TestCase, FunctionTestCase):
                    suites.append(self.loadTestsFromTestCase(value))
            suite = self.suiteClass(suites)
            load = getattr(module, 'load_tests', None)
            return load(self, suite, pattern) if load is not None else suite

        def loadTestsFromName(self, name, module=None):
            from unittest import TestCase
            parts = name.split('.')
            value = module
            if module is None:
                value = __import__(parts.pop(0))
            parent = None
            for part in parts:
                parent, value = value, getattr(value, part)
            if isinstance(value, type(sys)):
                return self.loadTestsFromModule(value)
            if isinstance(value, type) and issubclass(value, TestCase):
                return self.loadTestsFromTestCase(value)
            if isinstance(parent, type) and issubclass(parent, TestCase):
                return self.suiteClass([parent(parts[-1])])
            if callable(value):
                test = value()
                return test if isinstance(test, BaseTestSuite) else self.suiteClass([test])
            raise TypeError(f"don't know how to make test from: {value}")

        def loadTestsFromNames(self, names, module=None):
            return self.suiteClass([self.loadTestsFromName(name, module) for name in names])


    class TextTestRunner:
        """Runs tests and prints what became of them."""

        resultclass = TextTestResult

        def __init__(self, stream=None, descriptions=True, verbosity=1, failfast=False, buffer=False, resultclass=None,
                     warnings=None, *, tb_locals=False):
            self.stream = sys.stderr if stream is None else stream
            self.descriptions = descriptions
            self.verbosity = verbosity
            self.failfast = failfast
            self.buffer = buffer
            self.tb_locals = tb_locals
            self.warnings = warnings
            if resultclass is not None:
                self.resultclass = resultclass

        def _makeResult(self):
            return self.resultclass(self.stream, self.descriptions, self.verbosity)

        def run(self, test):
            """Run a test or suite."""
            result = self._makeResult()
            result.failfast = self.failfast
            start = time.perf_counter()
            result.startTestRun()
            try:
                test(result)
            finally:
                result.stopTestRun()
            taken = time.perf_counter() - start
            result.printErrors()
            count = result.testsRun
            write = self.stream.write
            write(f'{TextTestResult.separator2}\nRan {count} test{"" if count == 1 else "s"} in {taken:.3f}s\n\n')
            counts = [('failures', result.failures), ('errors', result.errors)] if not result.wasSuccessful() else []
            counts += [('skipped', result.skipped), ('expected failures', result.expectedFailures),
                       ('unexpected successes', result.unexpectedSuccesses)]
            words = ', '.join(f'{name}={len(found)}' for name, found in counts if found)
            write(('OK' if result.wasSuccessful() else 'FAILED') + (f' ({words})\n' if words else '\n'))
            self.stream.flush()
            return result


    for _class in (TestResult, BaseTestSuite, TestSuite, TestLoader, TextTestResult, TextTestRunner):
        _class.__module__ = 'unittest.' + {'TestResult': 'result', 'BaseTestSuite': 'suite', 'TestSuite': 'suite',
                                           'TestLoader': 'loader'}.get(_class.__name__, 'runner')
    """#
}
