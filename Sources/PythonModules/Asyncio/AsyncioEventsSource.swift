// `asyncio.events`, `asyncio.coroutines` and `asyncio.exceptions`, in Python: handles, which loop runs, errors.

enum AsyncioEventsSource {
  /// The source of `asyncio.events`.
  static let text = #"""
    import contextvars
    import os
    import threading
    import warnings

    __all__ = ('AbstractEventLoopPolicy', 'AbstractEventLoop', 'AbstractServer', 'DefaultEventLoopPolicy', 'Handle',
               'TimerHandle', 'get_event_loop_policy', 'set_event_loop_policy', 'get_event_loop', 'set_event_loop',
               'new_event_loop', 'get_child_watcher', 'set_child_watcher', '_set_running_loop', 'get_running_loop',
               '_get_running_loop')


    def describe_callback(callback, args=()):
        """A callback as debugging texts show it, with its place where that is known."""
        wrapped = getattr(callback, 'func', None)
        if wrapped is not None:
            return describe_callback(wrapped, (*callback.args, *args))
        name = getattr(callback, '__qualname__', None) or getattr(callback, '__name__', None) or repr(callback)
        text = f'{name}({", ".join(map(repr, args))})'
        code = getattr(callback, '__code__', None)
        if code is None or code.co_filename.startswith('<lectern'):
            return text
        return f'{text} at {code.co_filename}:{code.co_firstlineno}'


    class Handle:
        """A callback that a loop is to call."""

        def __init__(self, callback, args, loop, context=None):
            self._context = contextvars.copy_context() if context is None else context
            self._loop, self._callback, self._args = loop, callback, args
            self._cancelled = False

        def __repr__(self):
            if self._cancelled:
                return f'<{type(self).__name__} cancelled>'
            return f'<{type(self).__name__} {describe_callback(self._callback, self._args)}>'

        def get_context(self):
            return self._context

        def cancel(self):
            self._cancelled = True
            self._callback, self._args = None, ()

        def cancelled(self):
            return self._cancelled

        def _run(self):
            try:
                self._context.run(self._callback, *self._args)
            except (SystemExit, KeyboardInterrupt):
                raise
            except BaseException as error:
                place = describe_callback(self._callback, self._args)
                self._loop.call_exception_handler(
                    {'message': f'Exception in callback {place}', 'exception': error, 'handle': self})
            self = None


    class TimerHandle(Handle):
        """A callback that a loop is to call at a time."""

        def __init__(self, when, callback, args, loop, context=None):
            super().__init__(callback, args, loop, context)
            self._when = when
            self._scheduled = False

        def __repr__(self):
            text = 'cancelled ' if self._cancelled else ''
            what = '' if self._callback is None else ' ' + describe_callback(self._callback, self._args)
            return f'<TimerHandle {text}when={self._when}{what}>'

        def when(self):
            return self._when

        def cancel(self):
            if not self._cancelled:
                self._loop._timer_handle_cancelled(self)
            super().cancel()

        def __lt__(self, other):
            return self._when < other._when if isinstance(other, TimerHandle) else NotImplemented

        def __le__(self, other):
            return self._when <= other._when if isinstance(other, TimerHandle) else NotImplemented

        def __gt__(self, other):
            return self._when > other._when if isinstance(other, TimerHandle) else NotImplemented

        def __ge__(self, other):
            return self._when >= other._when if isinstance(other, TimerHandle) else NotImplemented

        def __eq__(self, other):
            return self is other

        __hash__ = object.__hash__


    class AbstractServer:
        """A server made by a loop."""


    class AbstractEventLoop:
        """What all loops can do."""


    class AbstractEventLoopPolicy:
        """Which loop belongs to which thread."""


    class DefaultEventLoopPolicy(AbstractEventLoopPolicy):
        """A loop of its own for each thread; only the main thread gets one without asking."""

        def __init__(self):
            self._local = threading.local()

        def get_event_loop(self):
            loop = getattr(self._local, 'loop', None)
            if loop is None and not hasattr(self._local, 'was_set') \
                    and threading.current_thread() is threading.main_thread():
                warnings.warn('There is no current event loop', DeprecationWarning, stacklevel=3)
                self.set_event_loop(self.new_event_loop())
                loop = self._local.loop
            if loop is None:
                raise RuntimeError(f'There is no current event loop in thread {threading.current_thread().name!r}.')
            return loop

        def set_event_loop(self, loop):
            if loop is not None and not isinstance(loop, AbstractEventLoop):
                raise TypeError(
                    f"loop must be an instance of AbstractEventLoop or None, not '{type(loop).__name__}'")
            self._local.loop, self._local.was_set = loop, True

        def new_event_loop(self):
            from asyncio.unix_events import SelectorEventLoop
            return SelectorEventLoop()


    _policy = None
    _running = threading.local()


    def get_event_loop_policy():
        global _policy
        if _policy is None:
            _policy = DefaultEventLoopPolicy()
        return _policy


    def set_event_loop_policy(policy):
        global _policy
        if policy is not None and not isinstance(policy, AbstractEventLoopPolicy):
            raise TypeError(
                f"policy must be an instance of AbstractEventLoopPolicy or None, not '{type(policy).__name__}'")
        _policy = policy


    def get_running_loop():
        """The loop that runs in this thread."""
        loop = _get_running_loop()
        if loop is None:
            raise RuntimeError('no running event loop')
        return loop


    def _get_running_loop():
        loop, process = getattr(_running, 'loop', (None, None))
        return loop if process == os.getpid() else None


    def _set_running_loop(loop):
        _running.loop = loop, os.getpid()


    def get_event_loop():
        """The running loop, else the one that the policy has for this thread."""
        return _get_running_loop() or get_event_loop_policy().get_event_loop()


    def set_event_loop(loop):
        get_event_loop_policy().set_event_loop(loop)


    def new_event_loop():
        return get_event_loop_policy().new_event_loop()


    def get_child_watcher():
        """Lectern's loops watch their programs themselves."""
        raise NotImplementedError('Lectern has no child watchers: its loops watch their programs themselves')


    def set_child_watcher(watcher):
        """Lectern's loops watch their programs themselves."""
        raise NotImplementedError('Lectern has no child watchers: its loops watch their programs themselves')
    """#

  /// The source of `asyncio.coroutines`.
  static let coroutines = #"""
    import collections.abc
    import inspect

    __all__ = ('iscoroutinefunction', 'iscoroutine')

    # What asyncio.iscoroutinefunction looks for in functions that make coroutines without being `async def`.
    _is_coroutine = object()


    def iscoroutinefunction(func):
        """Whether calling a function gives a coroutine."""
        return inspect.iscoroutinefunction(func) or getattr(func, '_is_coroutine', None) is _is_coroutine


    def iscoroutine(obj):
        """Whether an object is a coroutine."""
        return isinstance(obj, collections.abc.Coroutine)


    def describe(coro):
        """A coroutine as debugging texts show it."""
        name = getattr(coro, '__qualname__', None) or getattr(coro, '__name__', None) or type(coro).__name__
        code = getattr(coro, 'cr_code', None) or getattr(coro, 'gi_code', None)
        running = getattr(coro, 'cr_running', False) or getattr(coro, 'gi_running', False)
        if code is None:
            return f'{name}()' + (' running' if running else '')
        frame = getattr(coro, 'cr_frame', None) or getattr(coro, 'gi_frame', None)
        if frame is not None:
            return f'{name}() running at {code.co_filename}:{frame.f_lineno}'
        return f'{name}() done, defined at {code.co_filename}:{code.co_firstlineno}'
    """#

  /// The source of `asyncio.exceptions`.
  static let exceptions = #"""
    __all__ = ('BrokenBarrierError', 'CancelledError', 'InvalidStateError', 'TimeoutError', 'IncompleteReadError',
               'LimitOverrunError', 'SendfileNotAvailableError')


    class CancelledError(BaseException):
        """The future or task was cancelled."""


    TimeoutError = TimeoutError


    class InvalidStateError(Exception):
        """The future is not in a state that allows this."""


    class SendfileNotAvailableError(RuntimeError):
        """A file cannot be sent without being read."""


    class IncompleteReadError(EOFError):
        """The stream ended before all was read; `partial` is what came."""

        def __init__(self, partial, expected):
            wanted = 'undefined' if expected is None else repr(expected)
            super().__init__(f'{len(partial)} bytes read on a total of {wanted} expected bytes')
            self.partial, self.expected = partial, expected

        def __reduce__(self):
            return type(self), (self.partial, self.expected)


    class LimitOverrunError(Exception):
        """The buffer is full and no separator was found; `consumed` bytes have been looked through."""

        def __init__(self, message, consumed):
            super().__init__(message)
            self.consumed = consumed

        def __reduce__(self):
            return type(self), (self.args[0], self.consumed)


    class BrokenBarrierError(RuntimeError):
        """The barrier was broken by a task that left it."""
    """#
}
