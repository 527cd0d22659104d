// The module `unittest.async_case`, in Python: tests that are coroutines.

enum UnittestAsyncSource {
  /// The module's source.
  static let text = #"""
    import asyncio
    import contextvars
    import inspect
    from _unittest_cases import own_files
    from unittest import TestCase

    own_files.add((lambda: 0).__code__.co_filename)


    class IsolatedAsyncioTestCase(TestCase):
        """A test case whose tests may be coroutines; each runs in an event loop of its own."""

        def __init__(self, methodName='runTest'):
            super().__init__(methodName)
            self._runner = None
            self._context = contextvars.copy_context()

        async def asyncSetUp(self):
            """Awaited after setUp()."""

        async def asyncTearDown(self):
            """Awaited before tearDown()."""

        def addAsyncCleanup(self, func, /, *args, **kwargs):
            """Have a coroutine function called and awaited after the test."""
            self.addCleanup(func, *args, **kwargs)

        async def enterAsyncContext(self, cm):
            result = await cm.__aenter__()
            self.addAsyncCleanup(cm.__aexit__, None, None, None)
            return result

        def _call_set_up(self):
            self._runner.get_loop()
            self._context.run(self.setUp)
            self._await(self.asyncSetUp())

        def _call_test(self, method):
            self._call(method)

        def _call_tear_down(self):
            self._await(self.asyncTearDown())
            self._context.run(self.tearDown)

        def _call_cleanup(self, function, args, kwargs):
            self._call(function, *args, **kwargs)

        def _call(self, function, /, *args, **kwargs):
            if inspect.iscoroutinefunction(function):
                self._await(function(*args, **kwargs))
            else:
                self._context.run(function, *args, **kwargs)

        def _await(self, coroutine):
            return self._runner.run(coroutine, context=self._context)

        def run(self, result=None):
            with asyncio.Runner(debug=True) as self._runner:
                return super().run(result)

        def debug(self):
            with asyncio.Runner(debug=True) as self._runner:
                super().debug()
    """#
}
