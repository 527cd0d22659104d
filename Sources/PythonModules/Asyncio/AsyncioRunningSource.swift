// `asyncio.runners` and `asyncio.threads`, in Python.

enum AsyncioRunningSource {
  /// The source of `asyncio.runners`.
  static let text = #"""
    import contextvars
    import functools
    import signal
    import threading

    from asyncio import coroutines, events, exceptions, tasks

    __all__ = ('Runner', 'run')


    class Runner:
        """A loop for one coroutine after the other."""

        def __init__(self, *, debug=None, loop_factory=None):
            self._state = 'created'
            self._debug, self._loop_factory = debug, loop_factory
            self._loop = self._context = None
            self._interrupts = 0
            self._sets_loop = False

        def __enter__(self):
            self._prepare()
            return self

        def __exit__(self, exc_type, exc_val, exc_tb):
            self.close()

        def close(self):
            if self._state != 'initialized':
                return
            try:
                loop = self._loop
                _cancel_all_tasks(loop)
                loop.run_until_complete(loop.shutdown_asyncgens())
                loop.run_until_complete(loop.shutdown_default_executor())
            finally:
                if self._sets_loop:
                    events.set_event_loop(None)
                loop.close()
                self._loop = None
                self._state = 'closed'

        def get_loop(self):
            self._prepare()
            return self._loop

        def run(self, coro, *, context=None):
            if not coroutines.iscoroutine(coro):
                raise ValueError(f'a coroutine was expected, got {coro!r}')
            if events._get_running_loop() is not None:
                raise RuntimeError('Runner.run() cannot be called from a running event loop')
            self._prepare()
            task = self._loop.create_task(coro, context=self._context if context is None else context)
            handler = None
            if threading.current_thread() is threading.main_thread() \
                    and signal.getsignal(signal.SIGINT) is signal.default_int_handler:
                handler = functools.partial(self._on_interrupt, task=task)
                signal.signal(signal.SIGINT, handler)
            self._interrupts = 0
            try:
                return self._loop.run_until_complete(task)
            except exceptions.CancelledError:
                if self._interrupts > 0 and task.uncancel() == 0:
                    raise KeyboardInterrupt()
                raise
            finally:
                if handler is not None and signal.getsignal(signal.SIGINT) is handler:
                    signal.signal(signal.SIGINT, signal.default_int_handler)

        def _on_interrupt(self, number, frame, task):
            self._interrupts += 1
            if self._interrupts == 1 and not task.done():
                task.cancel()
                self._loop.call_soon_threadsafe(lambda: None)
                return
            raise KeyboardInterrupt()

        def _prepare(self):
            if self._state == 'closed':
                raise RuntimeError('Runner is closed')
            if self._state == 'initialized':
                return
            if self._loop_factory is None:
                self._loop = events.new_event_loop()
                events.set_event_loop(self._loop)
                self._sets_loop = True
            else:
                self._loop = self._loop_factory()
            if self._debug is not None:
                self._loop.set_debug(self._debug)
            self._context = contextvars.copy_context()
            self._state = 'initialized'


    def run(main, *, debug=None):
        """Runs a coroutine in a loop of its own, which is closed afterwards."""
        if events._get_running_loop() is not None:
            raise RuntimeError('asyncio.run() cannot be called from a running event loop')
        with Runner(debug=debug) as runner:
            return runner.run(main)


    def _cancel_all_tasks(loop):
        left = tasks.all_tasks(loop)
        if not left:
            return
        for task in left:
            task.cancel()
        loop.run_until_complete(tasks.gather(*left, return_exceptions=True))
        for task in left:
            if not task.cancelled() and task.exception() is not None:
                loop.call_exception_handler({
                    'message': 'unhandled exception during asyncio.run() shutdown', 'exception': task.exception(),
                    'task': task})
    """#

  /// The source of `asyncio.threads`.
  static let threads = #"""
    import contextvars
    import functools

    from asyncio import events

    __all__ = ('to_thread',)


    async def to_thread(func, /, *args, **kwargs):
        """Runs a function in a thread of its own, and gives its result."""
        call = functools.partial(contextvars.copy_context().run, func, *args, **kwargs)
        return await events.get_running_loop().run_in_executor(None, call)
    """#
}
