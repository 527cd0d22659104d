// `asyncio.taskgroups` and `asyncio.timeouts`, in Python.

enum AsyncioGroupsSource {
  /// The source of `asyncio.taskgroups`.
  static let text = #"""
    from asyncio import events, exceptions, tasks

    __all__ = ('TaskGroup',)


    class TaskGroup:
        """Tasks that all have ended when its block has. Where one fails, the others are cancelled."""

        def __init__(self):
            self._entered = self._exiting = self._aborting = False
            self._loop = self._parent = self._waiter = self._base_error = None
            self._tasks = set()
            self._errors = []
            self._cancels_parent = False

        def __repr__(self):
            info = ''
            if self._tasks:
                info += f' tasks={len(self._tasks)}'
            if self._errors:
                info += f' errors={len(self._errors)}'
            if self._aborting:
                info += ' cancelling'
            elif self._entered:
                info += ' entered'
            return f'<TaskGroup{info}>'

        async def __aenter__(self):
            if self._entered:
                raise RuntimeError(f'TaskGroup {self!r} has been already entered')
            self._loop = events.get_running_loop()
            self._parent = tasks.current_task(self._loop)
            if self._parent is None:
                raise RuntimeError(f'TaskGroup {self!r} cannot determine the parent task')
            self._entered = True
            return self

        async def __aexit__(self, exc_type, exc, tb):
            self._exiting = True
            if exc is not None and isinstance(exc, (SystemExit, KeyboardInterrupt)) and self._base_error is None:
                self._base_error = exc
            cancelled = exc if exc_type is not None and issubclass(exc_type, exceptions.CancelledError) else None
            if self._cancels_parent and self._parent.uncancel() == 0:
                # It was the group itself that cancelled its task.
                cancelled = None
            if exc_type is not None and not self._aborting:
                self._abort()
            while self._tasks:
                if self._waiter is None:
                    self._waiter = self._loop.create_future()
                try:
                    await self._waiter
                except exceptions.CancelledError as error:
                    if not self._aborting:
                        cancelled = error
                        self._abort()
                self._waiter = None
            if self._base_error is not None:
                raise self._base_error
            if cancelled and not self._errors:
                raise cancelled
            if exc_type is not None and exc_type is not exceptions.CancelledError:
                self._errors.append(exc)
            if self._errors:
                try:
                    raise BaseExceptionGroup('unhandled errors in a TaskGroup', self._errors) from None
                finally:
                    self._errors = None

        def create_task(self, coro, *, name=None, context=None):
            if not self._entered:
                raise RuntimeError(f'TaskGroup {self!r} has not been entered')
            if self._exiting and not self._tasks:
                raise RuntimeError(f'TaskGroup {self!r} is finished')
            if self._aborting:
                raise RuntimeError(f'TaskGroup {self!r} is shutting down')
            task = self._loop.create_task(coro, name=name, context=context)
            task.add_done_callback(self._on_task_done)
            self._tasks.add(task)
            return task

        def _abort(self):
            self._aborting = True
            for task in self._tasks:
                if not task.done():
                    task.cancel()

        def _on_task_done(self, task):
            self._tasks.discard(task)
            if self._waiter is not None and not self._tasks and not self._waiter.done():
                self._waiter.set_result(True)
            if task.cancelled():
                return
            error = task.exception()
            if error is None:
                return
            self._errors.append(error)
            if isinstance(error, (SystemExit, KeyboardInterrupt)) and self._base_error is None:
                self._base_error = error
            if self._parent.done():
                self._loop.call_exception_handler({
                    'message': f'Task {task!r} has errored out but its parent task {self._parent} is already completed',
                    'exception': error, 'task': task})
                return
            if not self._aborting and not self._cancels_parent:
                # The task of the block itself may wait for something else; it is woken.
                self._abort()
                self._cancels_parent = True
                self._parent.cancel()
    """#

  /// The source of `asyncio.timeouts`.
  static let timeouts = #"""
    import enum

    from asyncio import events, exceptions, tasks

    __all__ = ('Timeout', 'timeout', 'timeout_at')


    class _State(enum.Enum):
        CREATED, ENTERED, EXPIRING, EXPIRED, EXITED = 'created', 'active', 'expiring', 'expired', 'finished'


    class Timeout:
        """Cancels the task within a block where that takes longer than until a time of the loop."""

        def __init__(self, when):
            self._when = when
            self._state = _State.CREATED
            self._timer = self._task = None

        def __repr__(self):
            info = ['']
            if self._state is _State.ENTERED:
                info.append(f'when={None if self._when is None else round(self._when, 3)}')
            return f'<Timeout [{self._state.value}]{" ".join(info)}>'

        def when(self):
            return self._when

        def reschedule(self, when):
            if self._state is not _State.ENTERED:
                raise RuntimeError('Timeout has not been entered' if self._state is _State.CREATED else
                                   f'Cannot change state of {self._state.value} Timeout')
            self._when = when
            if self._timer is not None:
                self._timer.cancel()
                self._timer = None
            if when is not None:
                loop = events.get_running_loop()
                if when <= loop.time():
                    self._timer = loop.call_soon(self._on_timeout)
                else:
                    self._timer = loop.call_at(when, self._on_timeout)

        def expired(self):
            return self._state in (_State.EXPIRING, _State.EXPIRED)

        def _on_timeout(self):
            self._task.cancel()
            self._state = _State.EXPIRING
            self._timer = None

        async def __aenter__(self):
            self._task = tasks.current_task()
            if self._task is None:
                raise RuntimeError('Timeout should be used inside a task')
            self._state = _State.ENTERED
            self._cancelling = self._task.cancelling()
            self.reschedule(self._when)
            return self

        async def __aexit__(self, exc_type, exc_val, exc_tb):
            if self._timer is not None:
                self._timer.cancel()
                self._timer = None
            if self._state is _State.EXPIRING:
                self._state = _State.EXPIRED
                # Where somebody else has cancelled the task too, that counts.
                if self._task.uncancel() <= self._cancelling and exc_type is exceptions.CancelledError:
                    raise TimeoutError from exc_val
            elif self._state is _State.ENTERED:
                self._state = _State.EXITED
            return None


    def timeout(delay):
        """A block that may take so many seconds, or any time for None."""
        return Timeout(None if delay is None else events.get_running_loop().time() + delay)


    def timeout_at(when):
        """A block that may take until a time of the loop."""
        return Timeout(when)
    """#
}
