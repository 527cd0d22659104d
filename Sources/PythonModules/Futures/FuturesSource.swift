// The package `concurrent.futures` and its module `_base`, in Python: futures, waiting for several of them, and what
// all executors have in common.

enum FuturesSource {
  /// The source of `concurrent.futures`. The executors are loaded when they are first asked for.
  static let package = #"""
    from concurrent.futures._base import (ALL_COMPLETED, FIRST_COMPLETED, FIRST_EXCEPTION, BrokenExecutor,
                                          CancelledError, Executor, Future, InvalidStateError, TimeoutError,
                                          as_completed, wait)

    __all__ = ('FIRST_COMPLETED', 'FIRST_EXCEPTION', 'ALL_COMPLETED', 'CancelledError', 'TimeoutError',
               'BrokenExecutor', 'Future', 'Executor', 'wait', 'as_completed', 'ProcessPoolExecutor',
               'ThreadPoolExecutor')


    def __getattr__(name):
        global ProcessPoolExecutor, ThreadPoolExecutor
        if name == 'ProcessPoolExecutor':
            from concurrent.futures.process import ProcessPoolExecutor
            return ProcessPoolExecutor
        if name == 'ThreadPoolExecutor':
            from concurrent.futures.thread import ThreadPoolExecutor
            return ThreadPoolExecutor
        raise AttributeError(f'module {__name__!r} has no attribute {name!r}')


    def __dir__():
        return __all__ + ('__author__', '__doc__')
    """#

  /// The source of `concurrent.futures._base`.
  static let base = #"""
    import threading
    from collections import namedtuple
    from time import monotonic as _time

    FIRST_COMPLETED = 'FIRST_COMPLETED'
    FIRST_EXCEPTION = 'FIRST_EXCEPTION'
    ALL_COMPLETED = 'ALL_COMPLETED'

    PENDING = 'PENDING'
    RUNNING = 'RUNNING'
    CANCELLED = 'CANCELLED'
    CANCELLED_AND_NOTIFIED = 'CANCELLED_AND_NOTIFIED'
    FINISHED = 'FINISHED'

    _STATE_NAMES = {PENDING: 'pending', RUNNING: 'running', CANCELLED: 'cancelled',
                    CANCELLED_AND_NOTIFIED: 'cancelled', FINISHED: 'finished'}


    class Error(Exception):
        """The base of what futures raise."""


    class CancelledError(Error):
        """The future was cancelled."""


    class InvalidStateError(Error):
        """The future is not in a state that allows this."""


    class BrokenExecutor(RuntimeError):
        """The executor cannot run anything any more."""


    TimeoutError = TimeoutError


    def log(message, error, *arguments):
        """Has `logging` tell of an error that has nobody else to go to."""
        import logging
        logging.getLogger('concurrent.futures').critical(
            message, *arguments, exc_info=(type(error), error, error.__traceback__))


    class Future:
        """What will come of a call."""

        def __init__(self):
            self._condition = threading.Condition()
            self._state = PENDING
            self._result = None
            self._exception = None
            self._waiters = []
            self._done_callbacks = []

        def __repr__(self):
            with self._condition:
                text = f'<{type(self).__name__} at {id(self):#x} state={_STATE_NAMES[self._state]}'
                if self._state != FINISHED:
                    return text + '>'
                if self._exception:
                    return f'{text} raised {type(self._exception).__name__}>'
                return f'{text} returned {type(self._result).__name__}>'

        def cancel(self):
            with self._condition:
                if self._state in (RUNNING, FINISHED):
                    return False
                if self._state in (CANCELLED, CANCELLED_AND_NOTIFIED):
                    return True
                self._state = CANCELLED
                self._condition.notify_all()
            self._call_back()
            return True

        def cancelled(self):
            return self._state in (CANCELLED, CANCELLED_AND_NOTIFIED)

        def running(self):
            return self._state == RUNNING

        def done(self):
            return self._state in (CANCELLED, CANCELLED_AND_NOTIFIED, FINISHED)

        def add_done_callback(self, fn):
            with self._condition:
                if not self.done():
                    self._done_callbacks.append(fn)
                    return
            self._call_one(fn)

        def _call_back(self):
            for callback in self._done_callbacks:
                self._call_one(callback)

        def _call_one(self, callback):
            try:
                callback(self)
            except Exception as error:
                import logging
                logging.getLogger('concurrent.futures').exception('exception calling callback for %r', self)

        def _wait(self, timeout):
            """Waits for the end; the caller holds the condition."""
            if not self.done():
                self._condition.wait(timeout)
            if self.cancelled():
                raise CancelledError()
            if self._state != FINISHED:
                raise TimeoutError()

        def result(self, timeout=None):
            try:
                with self._condition:
                    self._wait(timeout)
                    if self._exception:
                        raise self._exception
                    return self._result
            finally:
                # The traceback of the exception refers to this frame, and so to the future.
                self = None

        def exception(self, timeout=None):
            with self._condition:
                self._wait(timeout)
                return self._exception

        # For executors

        def set_running_or_notify_cancel(self):
            with self._condition:
                if self._state == CANCELLED:
                    self._state = CANCELLED_AND_NOTIFIED
                    self._tell_waiters()
                    return False
                if self._state == PENDING:
                    self._state = RUNNING
                    return True
                raise RuntimeError('Future in unexpected state')

        def set_result(self, result):
            self._finish(result, None)

        def set_exception(self, exception):
            self._finish(None, exception)

        def _finish(self, result, exception):
            with self._condition:
                if self.done():
                    raise InvalidStateError(f'{self._state}: {self!r}')
                self._result = result
                self._exception = exception
                self._state = FINISHED
                self._tell_waiters()
                self._condition.notify_all()
            self._call_back()

        # For who waits for several

        def _is_over(self):
            return self._state in (CANCELLED_AND_NOTIFIED, FINISHED)

        def _tell_waiters(self):
            for waiter in self._waiters:
                waiter.add(self)

        def _watch(self, waiter):
            with self._condition:
                if self._is_over():
                    waiter.add(self)
                else:
                    self._waiters.append(waiter)

        def _unwatch(self, waiter):
            with self._condition:
                if waiter in self._waiters:
                    self._waiters.remove(waiter)


    class _Waiter:
        """Collects futures as they come to their end; the event is set when there are enough."""

        def __init__(self, futures, is_enough):
            self.event = threading.Event()
            self.over = []
            self._is_enough = is_enough
            for future in futures:
                future._watch(self)

        def add(self, future):
            self.over.append(future)
            if self._is_enough(self, future):
                self.event.set()


    DoneAndNotDoneFutures = namedtuple('DoneAndNotDoneFutures', 'done not_done')


    def wait(fs, timeout=None, return_when=ALL_COMPLETED):
        """Waits for the first, the first failed, or all of some futures."""
        fs = set(fs)
        if not all(future._is_over() for future in fs):
            if return_when == FIRST_COMPLETED:
                is_enough = lambda waiter, future: True
            elif return_when == FIRST_EXCEPTION:
                is_enough = lambda waiter, future: (
                    len(waiter.over) == len(fs) or not future.cancelled() and future._exception is not None)
            elif return_when == ALL_COMPLETED:
                is_enough = lambda waiter, future: len(waiter.over) == len(fs)
            else:
                raise ValueError(f'Invalid return condition: {return_when!r}')
            waiter = _Waiter(fs, is_enough)
            waiter.event.wait(timeout)
            for future in fs:
                future._unwatch(waiter)
        done = {future for future in fs if future._is_over()}
        return DoneAndNotDoneFutures(done, fs - done)


    def as_completed(fs, timeout=None):
        """Futures in the order in which they come to their end."""
        end = None if timeout is None else _time() + timeout
        fs = set(fs)
        left = len(fs)
        waiter = _Waiter(fs, lambda waiter, future: True)
        try:
            while left:
                while waiter.over:
                    left -= 1
                    yield waiter.over.pop(0)
                if not left:
                    break
                remaining = None if end is None else end - _time()
                if remaining is not None and remaining < 0:
                    raise TimeoutError(f'{left} (of {len(fs)}) futures unfinished')
                waiter.event.wait(remaining)
                waiter.event.clear()
        finally:
            for future in fs:
                future._unwatch(waiter)


    class Executor:
        """Runs calls somewhere else."""

        def submit(self, fn, /, *args, **kwargs):
            raise NotImplementedError()

        def map(self, fn, *iterables, timeout=None, chunksize=1):
            end = None if timeout is None else _time() + timeout
            futures = [self.submit(fn, *args) for args in zip(*iterables)]
            return _results(futures, end)

        def shutdown(self, wait=True, *, cancel_futures=False):
            pass

        def __enter__(self):
            return self

        def __exit__(self, exc_type, exc_val, exc_tb):
            self.shutdown(wait=True)
            return False


    def _results(futures, end):
        """The results in order. What is left when nobody wants more of them is cancelled."""
        try:
            futures.reverse()
            while futures:
                future = futures.pop()
                try:
                    result = future.result(None if end is None else end - _time())
                finally:
                    future.cancel()
                    future = None
                yield result
        finally:
            for future in futures:
                future.cancel()
    """#
}
