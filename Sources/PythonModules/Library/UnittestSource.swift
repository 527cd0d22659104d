// The module `unittest`, in Python.

enum UnittestSource {
  /// The module's source.
  static let text = #"""
    import sys
    from _unittest_asserts import Assertions
    from _unittest_cases import (Outcome, ShouldStop, SkipTest, expectedFailure, own_files, skip, skipIf, skipUnless,
                                 strclass)
    from _unittest_running import (BaseTestSuite, TestLoader, TestResult, TestSuite, TextTestResult, TextTestRunner,
                                   module_cleanups)

    __all__ = ['TestResult', 'TestCase', 'TestSuite', 'TextTestRunner', 'TestLoader', 'FunctionTestCase', 'main',
               'defaultTestLoader', 'SkipTest', 'skip', 'skipIf', 'skipUnless', 'expectedFailure', 'TextTestResult',
               'addModuleCleanup', 'enterModuleContext', 'IsolatedAsyncioTestCase']

    own_files.add((lambda: 0).__code__.co_filename)


    class _Sub:
        """The `with` of a subTest()."""

        def __init__(self, case, message, params):
            self.case = case
            outer = case._subtest
            self.subtest = _SubTest(case, message, {**(outer.params if outer else {}), **params})

        def __enter__(self):
            self.outer, self.case._subtest = self.case._subtest, self.subtest

        def __exit__(self, kind, value, tb):
            case, subtest = self.case, self.subtest
            case._subtest = self.outer
            outcome = case._outcome
            if kind is not None and issubclass(kind, (KeyboardInterrupt, ShouldStop)):
                return False

            def again():
                if kind is not None:
                    raise value
            if kind is not None:
                value.__traceback__ = tb
            outcome.run(subtest, again, subtest=True)
            if not outcome.success and outcome.result is not None and outcome.result.failfast:
                raise ShouldStop
            return True


    class _Nothing:
        def __enter__(self):
            return None

        def __exit__(self, *exc_info):
            return False


    class TestCase(Assertions):
        """A test with what sets it up; its methods that begin with test are the tests."""

        _class_cleanups = []

        def __init__(self, methodName='runTest'):
            self._testMethodName = methodName
            self._outcome = None
            self._subtest = None
            self._cleanups = []
            self._testMethodDoc = None
            method = getattr(self, methodName, None)
            if method is not None:
                self._testMethodDoc = method.__doc__
            elif methodName != 'runTest':
                raise ValueError(f'no such test method in {type(self)}: {methodName}')
            self._type_equality_funcs = {dict: 'assertDictEqual', list: 'assertListEqual', tuple: 'assertTupleEqual',
                                         set: 'assertSetEqual', frozenset: 'assertSetEqual', str: 'assertMultiLineEqual'}

        def __init_subclass__(cls, *args, **kwargs):
            cls._class_cleanups = []
            super().__init_subclass__(*args, **kwargs)

        def setUp(self):
            """Called before each test."""

        def tearDown(self):
            """Called after each test."""

        @classmethod
        def setUpClass(cls):
            """Called before the first test of the class."""

        @classmethod
        def tearDownClass(cls):
            """Called after the last test of the class."""

        def addCleanup(self, function, /, *args, **kwargs):
            """Have a function called after the test, the last one first."""
            self._cleanups.append((function, args, kwargs))

        def enterContext(self, cm):
            result = cm.__enter__()
            self.addCleanup(cm.__exit__, None, None, None)
            return result

        @classmethod
        def addClassCleanup(cls, function, /, *args, **kwargs):
            cls._class_cleanups.append((function, args, kwargs))

        def countTestCases(self):
            return 1

        def defaultTestResult(self):
            return TestResult()

        def shortDescription(self):
            """The first line of the test's docstring."""
            text = self._testMethodDoc
            return text.strip().split('\n')[0].strip() if text else None

        def id(self):
            return f'{strclass(type(self))}.{self._testMethodName}'

        def __eq__(self, other):
            return self._testMethodName == other._testMethodName if type(self) is type(other) else NotImplemented

        def __hash__(self):
            return hash((type(self), self._testMethodName))

        def __str__(self):
            return f'{self._testMethodName} ({strclass(type(self))}.{self._testMethodName})'

        def __repr__(self):
            return f'<{strclass(type(self))} testMethod={self._testMethodName}>'

        def skipTest(self, reason):
            """Skip this test."""
            raise SkipTest(reason)

        def subTest(self, msg=None, **params):
            """A `with` for a part of the test that may fail without ending it."""
            if self._outcome is None or not self._outcome.result_supports_subtests:
                return _Nothing()
            return _Sub(self, msg, params)

        # How a test's parts are called: where they may be coroutines it is done otherwise.

        def _call_set_up(self):
            self.setUp()

        def _call_test(self, method):
            method()

        def _call_tear_down(self):
            self.tearDown()

        def _call_cleanup(self, function, args, kwargs):
            function(*args, **kwargs)

        def run(self, result=None):
            """Run the test and tell a result what became of it."""
            own = result is None
            if own:
                result = self.defaultTestResult()
                result.startTestRun()
            result.startTest(self)
            try:
                method = getattr(self, self._testMethodName)
                for item in (type(self), method):
                    if getattr(item, '__unittest_skip__', False):
                        result.addSkip(self, item.__unittest_skip_why__)
                        return result
                outcome = Outcome(result)
                expecting = (getattr(self, '__unittest_expecting_failure__', False)
                             or getattr(method, '__unittest_expecting_failure__', False))
                self._outcome = outcome
                outcome.run(self, self._call_set_up)
                if outcome.success:
                    outcome.expecting_failure = expecting
                    outcome.run(self, lambda: self._call_test(method))
                    outcome.expecting_failure = False
                    outcome.run(self, self._call_tear_down)
                self.doCleanups()
                if outcome.success:
                    if not expecting:
                        result.addSuccess(self)
                    elif outcome.expectedFailure:
                        result.addExpectedFailure(self, outcome.expectedFailure)
                    else:
                        result.addUnexpectedSuccess(self)
                return result
            finally:
                self._outcome = None
                result.stopTest(self)
                if own:
                    result.stopTestRun()

        def doCleanups(self):
            """Call what addCleanup() was given."""
            outcome = self._outcome or Outcome()
            while self._cleanups:
                function, args, kwargs = self._cleanups.pop()
                outcome.run(self, lambda: self._call_cleanup(function, args, kwargs))
            return outcome.success

        def __call__(self, *args, **kwds):
            return self.run(*args, **kwds)

        def debug(self):
            """Run the test and let its exceptions through."""
            self._call_set_up()
            self._call_test(getattr(self, self._testMethodName))
            self._call_tear_down()
            while self._cleanups:
                self._call_cleanup(*self._cleanups.pop())


    class FunctionTestCase(TestCase):
        """A function as a test."""

        def __init__(self, testFunc, setUp=None, tearDown=None, description=None):
            super().__init__()
            self._parts = setUp, testFunc, tearDown
            self._description = description

        def setUp(self):
            if self._parts[0] is not None:
                self._parts[0]()

        def tearDown(self):
            if self._parts[2] is not None:
                self._parts[2]()

        def runTest(self):
            self._parts[1]()

        def id(self):
            return self._parts[1].__name__

        def __str__(self):
            return f'{strclass(type(self))} ({self.id()})'

        def __repr__(self):
            return f'<{strclass(type(self))} tec={self._parts[1]}>'

        def shortDescription(self):
            if self._description is not None:
                return self._description
            text = self._parts[1].__doc__
            return text and text.split('\n')[0].strip() or None


    class _SubTest(TestCase):
        """A part of a test that failed or passed on its own."""

        def __init__(self, test_case, message, params):
            super().__init__()
            self._message = message
            self.test_case = test_case
            self.params = params
            self.failureException = test_case.failureException

        def runTest(self):
            raise NotImplementedError('subtests cannot be run directly')

        def _words(self):
            parts = [f'[{self._message}]'] if self._message is not None else []
            if self.params:
                parts.append(f'({", ".join(f"{name}={value!r}" for name, value in self.params.items())})')
            return ' '.join(parts) or '(<subtest>)'

        def id(self):
            return f'{self.test_case.id()} {self._words()}'

        def shortDescription(self):
            return self.test_case.shortDescription()

        def __str__(self):
            return f'{self.test_case} {self._words()}'


    def addModuleCleanup(function, /, *args, **kwargs):
        """Have a function called after the last test of the module."""
        module_cleanups.append((function, args, kwargs))


    def enterModuleContext(cm):
        """Enter a `with` that ends after the last test of the module."""
        result = cm.__enter__()
        addModuleCleanup(cm.__exit__, None, None, None)
        return result


    defaultTestLoader = TestLoader()


    class TestProgram:
        """Runs the tests of a module as its arguments say."""

        def __init__(self, module='__main__', defaultTest=None, argv=None, testRunner=None, testLoader=defaultTestLoader,
                     exit=True, verbosity=1, failfast=None, catchbreak=None, buffer=None, warnings=None, *,
                     tb_locals=False):
            self.module = sys.modules.get(module) or __import__(module) if isinstance(module, str) else module
            self.verbosity = verbosity
            self.failfast = failfast
            self.testLoader = testLoader
            names = []
            arguments = list((sys.argv if argv is None else argv)[1:])
            while arguments:
                word = arguments.pop(0)
                if word in ('-v', '--verbose'):
                    self.verbosity = 2
                elif word in ('-q', '--quiet'):
                    self.verbosity = 0
                elif word in ('-f', '--failfast'):
                    self.failfast = True
                elif word == '-k' and arguments:
                    testLoader.testNamePatterns = (testLoader.testNamePatterns or []) + [arguments.pop(0)]
                elif word in ('-b', '--buffer', '-c', '--catch'):
                    pass
                elif word.startswith('-'):
                    sys.stderr.write(f'usage: {(sys.argv or [""])[0]} [-v] [-q] [-f] [-k TESTNAMEPATTERNS] [tests ...]\n'
                                     f'error: unrecognized arguments: {word}\n')
                    sys.exit(2)
                else:
                    names.append(word)
            if not names and defaultTest is not None:
                names = [defaultTest] if isinstance(defaultTest, str) else list(defaultTest)
            self.test = (testLoader.loadTestsFromNames(names, self.module) if names
                         else testLoader.loadTestsFromModule(self.module))
            runner = TextTestRunner if testRunner is None else testRunner
            if isinstance(runner, type):
                runner = runner(verbosity=self.verbosity, failfast=self.failfast)
            self.result = runner.run(self.test)
            if exit:
                sys.exit(not self.result.wasSuccessful())


    main = TestProgram
    TestCase.__module__ = FunctionTestCase.__module__ = 'unittest.case'


    def __getattr__(name):
        # It needs all of asyncio, which most tests do not.
        if name == 'IsolatedAsyncioTestCase':
            global IsolatedAsyncioTestCase
            from unittest.async_case import IsolatedAsyncioTestCase
            return IsolatedAsyncioTestCase
        raise AttributeError(f'module {__name__!r} has no attribute {name!r}')


    def __dir__():
        return sorted(set(globals()) | {'IsolatedAsyncioTestCase'})
    """#
}
