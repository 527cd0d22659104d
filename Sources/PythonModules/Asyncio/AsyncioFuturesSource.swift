// `asyncio.futures`, in Python, and what tells of exceptions that nobody asks for.

enum AsyncioFuturesSource {
  /// The source of `asyncio.futures`.
  static let text = #"""
    import concurrent.futures
    import contextvars
    import sys

    from asyncio import events, exceptions, unretrieved

    __all__ = ('Future', 'wrap_future', 'isfuture')

    _PENDING, _CANCELLED, _FINISHED = 'PENDING', 'CANCELLED', 'FINISHED'


    def isfuture(obj):
        """Whether an object is a future of asyncio, or works as one."""
        return hasattr(type(obj), '_asyncio_future_blocking') and obj._asyncio_future_blocking is not None


    class Future:
        """What will come of something under way; awaiting it waits for that."""

        _state = _PENDING
        _result = _exception = _cancel_message = _cancelled_exc = _unretrieved = None
        # True where a task has just been told to wait for this; see Task._step.
        _asyncio_future_blocking = False

        def __init__(self, *, loop=None):
            self._loop = events.get_event_loop() if loop is None else loop
            self._callbacks = []

        def __class_getitem__(cls, item):
            from types import GenericAlias
            return GenericAlias(cls, item)

        def __repr__(self):
            return f'<{type(self).__name__} {" ".join(self._repr_info())}>'

        def _repr_info(self):
            info = [self._state.lower()]
            if self._state == _FINISHED:
                if self._exception is not None:
                    info.append(f'exception={self._exception!r}')
                else:
                    import reprlib
                    info.append(f'result={reprlib.repr(self._result)}')
            if self._callbacks:
                shown = [events.describe_callback(callback) for callback, _ in self._callbacks]
                if len(shown) > 2:
                    shown[1:-1] = [f'<{len(shown) - 2} more>']
                info.append(f'cb=[{", ".join(shown)}]')
            return info

        def get_loop(self):
            return self._loop

        def _make_cancelled_error(self):
            if self._cancelled_exc is not None:
                error, self._cancelled_exc = self._cancelled_exc, None
                return error
            if self._cancel_message is None:
                return exceptions.CancelledError()
            return exceptions.CancelledError(self._cancel_message)

        def cancel(self, msg=None):
            if self._state != _PENDING:
                return False
            self._state = _CANCELLED
            self._cancel_message = msg
            self._schedule_callbacks()
            return True

        def cancelled(self):
            return self._state == _CANCELLED

        def done(self):
            return self._state != _PENDING

        def result(self):
            if self._state == _CANCELLED:
                raise self._make_cancelled_error()
            if self._state != _FINISHED:
                raise exceptions.InvalidStateError('Result is not set.')
            self._note_retrieval()
            if self._exception is not None:
                raise self._exception.with_traceback(self._traceback)
            return self._result

        def exception(self):
            if self._state == _CANCELLED:
                raise self._make_cancelled_error()
            if self._state != _FINISHED:
                raise exceptions.InvalidStateError('Exception is not set.')
            self._note_retrieval()
            return self._exception

        def _note_retrieval(self):
            if self._unretrieved is not None:
                self._unretrieved.forget()
                self._unretrieved = None

        def add_done_callback(self, fn, *, context=None):
            if self._state != _PENDING:
                self._loop.call_soon(fn, self, context=context)
            else:
                self._callbacks.append((fn, contextvars.copy_context() if context is None else context))

        def remove_done_callback(self, fn):
            kept = [item for item in self._callbacks if item[0] != fn]
            removed = len(self._callbacks) - len(kept)
            self._callbacks[:] = kept
            return removed

        def set_result(self, result):
            if self._state != _PENDING:
                raise exceptions.InvalidStateError('invalid state')
            self._result, self._state = result, _FINISHED
            self._schedule_callbacks()

        def set_exception(self, exception):
            if self._state != _PENDING:
                raise exceptions.InvalidStateError('invalid state')
            if isinstance(exception, type):
                exception = exception()
            if type(exception) is StopIteration:
                raise TypeError('StopIteration interacts badly with generators and cannot be raised into a Future')
            self._exception, self._traceback = exception, exception.__traceback__
            self._state = _FINISHED
            self._unretrieved = unretrieved.Unretrieved(self, exception)
            self._loop._has_failures = True
            self._schedule_callbacks()

        def _schedule_callbacks(self):
            callbacks, self._callbacks = self._callbacks, []
            for callback, context in callbacks:
                self._loop.call_soon(callback, self, context=context)

        def __await__(self):
            if self._state == _PENDING:
                self._asyncio_future_blocking = True
                yield self
            if self._state == _PENDING:
                raise RuntimeError("await wasn't used with future")
            return self.result()

        __iter__ = __await__


    def _copy_outcome(source, target):
        """Makes one future end as another has ended."""
        if target.done():
            return
        if source.cancelled():
            target.cancel()
        elif source.exception() is not None:
            target.set_exception(source.exception())
        else:
            target.set_result(source.result())


    def chain(source, target):
        """Has one future end as the other does, and be cancelled with it. One of them may be of `concurrent.futures`."""
        source_loop = source.get_loop() if isfuture(source) else None
        target_loop = target.get_loop() if isfuture(target) else None

        def cancel_source(ended):
            if ended.cancelled():
                if source_loop is None or source_loop is target_loop:
                    source.cancel()
                else:
                    source_loop.call_soon_threadsafe(source.cancel)

        def finish_target(ended):
            if target.cancelled() and target_loop is not None and target_loop.is_closed():
                return
            if target_loop is None or target_loop is source_loop:
                if target_loop is None and not target.set_running_or_notify_cancel():
                    return
                _copy_outcome(source, target)
            elif not target_loop.is_closed():
                target_loop.call_soon_threadsafe(_copy_outcome, source, target)

        target.add_done_callback(cancel_source)
        source.add_done_callback(finish_target)


    def wrap_future(future, *, loop=None):
        """A future of asyncio for one of `concurrent.futures`."""
        if isfuture(future):
            return future
        assert isinstance(future, concurrent.futures.Future), f'concurrent.futures.Future is expected, got {future!r}'
        wrapped = (events.get_event_loop() if loop is None else loop).create_future()
        chain(future, wrapped)
        return wrapped
    """#

  /// The source of `asyncio.unretrieved`.
  static let unretrieved = #"""
    class Unretrieved:
        """Held by a future with an exception alone, so that it ends with the future; tells of the exception then."""

        def __init__(self, future, exception):
            self._loop, self._exception = future._loop, exception
            self._kind, self._text = type(future).__name__, repr(future)

        def forget(self):
            self._loop = self._exception = None

        def __del__(self):
            if self._loop is None:
                return
            self._loop.call_exception_handler({
                'message': f'{self._kind} exception was never retrieved', 'exception': self._exception,
                'future': _Text(self._text)})


    class _Text(str):
        __repr__ = str.__str__
    """#
}
