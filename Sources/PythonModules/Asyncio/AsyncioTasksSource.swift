// `asyncio.tasks`, in Python: coroutines that run step by step.

enum AsyncioTasksSource {
  /// The source of `asyncio.tasks`.
  static let text = #"""
    import contextvars
    import inspect
    import itertools
    import weakref

    from asyncio import coroutines, events, exceptions, futures
    from asyncio.futures import Future

    __all__ = ('Task', 'create_task', 'FIRST_COMPLETED', 'FIRST_EXCEPTION', 'ALL_COMPLETED', 'wait', 'wait_for',
               'as_completed', 'sleep', 'gather', 'shield', 'ensure_future', 'run_coroutine_threadsafe',
               'current_task', 'all_tasks', '_register_task', '_unregister_task', '_enter_task', '_leave_task')

    _numbers = itertools.count(1)
    _all_tasks = weakref.WeakSet()
    _current_tasks = {}


    def current_task(loop=None):
        """The task that runs, or None."""
        return _current_tasks.get(events.get_running_loop() if loop is None else loop)


    def all_tasks(loop=None):
        """The tasks of a loop that have not ended."""
        loop = events.get_running_loop() if loop is None else loop
        return {task for task in list(_all_tasks) if task.get_loop() is loop and not task.done()}


    def _register_task(task):
        _all_tasks.add(task)


    def _unregister_task(task):
        _all_tasks.discard(task)


    def _enter_task(loop, task):
        current = _current_tasks.get(loop)
        if current is not None:
            raise RuntimeError(f'Cannot enter into task {task!r} while another task {current!r} is being executed.')
        _current_tasks[loop] = task


    def _leave_task(loop, task):
        current = _current_tasks.get(loop)
        if current is not task:
            raise RuntimeError(f'Leaving task {task!r} does not match the current task {current!r}.')
        del _current_tasks[loop]


    class Task(Future):
        """A coroutine under way: each step runs it on to the next place where it has to wait."""

        _must_cancel = False
        _fut_waiter = None
        _num_cancels_requested = 0

        def __init__(self, coro, *, loop=None, name=None, context=None):
            super().__init__(loop=loop)
            if not coroutines.iscoroutine(coro):
                raise TypeError(f'a coroutine was expected, got {coro!r}')
            self._name = f'Task-{next(_numbers)}' if name is None else str(name)
            self._context = contextvars.copy_context() if context is None else context
            self._coro = coro
            self._loop.call_soon(self._step, context=self._context)
            _register_task(self)

        def _repr_info(self):
            info = super()._repr_info()
            if self._must_cancel:
                info[0] = 'cancelling'
            info.insert(1, f'name={self._name!r}')
            info.insert(2, f'coro=<{coroutines.describe(self._coro)}>')
            if self._fut_waiter is not None:
                info.insert(3, f'wait_for={self._fut_waiter!r}')
            return info

        def get_coro(self):
            return self._coro

        def get_name(self):
            return self._name

        def set_name(self, value):
            self._name = str(value)

        def set_result(self, result):
            raise RuntimeError('Task does not support set_result operation')

        def set_exception(self, exception):
            raise RuntimeError('Task does not support set_exception operation')

        def get_stack(self, *, limit=None):
            frame = getattr(self._coro, 'cr_frame', None)
            return [] if frame is None else [frame]

        def print_stack(self, *, limit=None, file=None):
            import sys
            frames = self.get_stack(limit=limit)
            file = sys.stderr if file is None else file
            print(f'Stack for {self!r} (most recent call last):' if frames else f'No stack for {self!r}', file=file)
            for frame in frames:
                import linecache
                code = frame.f_code
                print(f'  File "{code.co_filename}", line {frame.f_lineno}, in {code.co_name}', file=file)
                line = linecache.getline(code.co_filename, frame.f_lineno).strip()
                if line:
                    print('    ' + line, file=file)

        # Cancelling

        def cancel(self, msg=None):
            if self.done():
                return False
            self._num_cancels_requested += 1
            if self._fut_waiter is None or not self._fut_waiter.cancel(msg=msg):
                # It has not begun to wait, or what it waits for ends by itself: its next step is told.
                self._must_cancel = True
                self._cancel_message = msg
            return True

        def cancelling(self):
            return self._num_cancels_requested

        def uncancel(self):
            if self._num_cancels_requested > 0:
                self._num_cancels_requested -= 1
            return self._num_cancels_requested

        # Steps

        def _step(self, error=None):
            if self.done():
                raise exceptions.InvalidStateError(f'_step(): already done: {self!r}, {error!r}')
            if self._must_cancel:
                if not isinstance(error, exceptions.CancelledError):
                    error = self._make_cancelled_error()
                self._must_cancel = False
            self._fut_waiter = None
            _enter_task(self._loop, self)
            try:
                awaited = self._coro.send(None) if error is None else self._coro.throw(error)
            except StopIteration as end:
                if self._must_cancel:
                    self._must_cancel = False
                    super().cancel(msg=self._cancel_message)
                else:
                    super().set_result(end.value)
            except exceptions.CancelledError as cancelled:
                self._cancelled_exc = cancelled
                super().cancel()
            except (KeyboardInterrupt, SystemExit) as ending:
                super().set_exception(ending)
                raise
            except BaseException as failure:
                super().set_exception(failure)
            else:
                self._wait_for(awaited)
            finally:
                _leave_task(self._loop, self)
                if self.done():
                    _unregister_task(self)
                self = error = None

        def _wait_for(self, awaited):
            """Has the next step come when what the coroutine awaits is there."""
            blocking = getattr(awaited, '_asyncio_future_blocking', None)
            message = None
            if blocking is None:
                if awaited is None:
                    self._loop.call_soon(self._step, context=self._context)
                elif inspect.isgenerator(awaited):
                    message = f'yield was used instead of yield from for generator in task {self!r} with {awaited!r}'
                else:
                    message = f'Task got bad yield: {awaited!r}'
            elif awaited.get_loop() is not self._loop:
                message = f'Task {self!r} got Future {awaited!r} attached to a different loop'
            elif not blocking:
                message = f'yield was used instead of yield from in task {self!r} with {awaited!r}'
            elif awaited is self:
                message = f'Task cannot await on itself: {self!r}'
            else:
                awaited._asyncio_future_blocking = False
                awaited.add_done_callback(self.task_wakeup, context=self._context)
                self._fut_waiter = awaited
                if self._must_cancel and awaited.cancel(msg=self._cancel_message):
                    self._must_cancel = False
            if message is not None:
                self._loop.call_soon(self._step, RuntimeError(message), context=self._context)

        def task_wakeup(self, future):
            try:
                future.result()
            except BaseException as error:
                self._step(error)
            else:
                self._step()
            self = None


    def create_task(coro, *, name=None, context=None):
        """Has the running loop run a coroutine as a task."""
        return events.get_running_loop().create_task(coro, name=name, context=context)


    async def _await(awaitable):
        return await awaitable


    def ensure_future(coro_or_future, *, loop=None):
        """A coroutine or other awaitable as a task; a future stays as it is."""
        if futures.isfuture(coro_or_future):
            if loop is not None and loop is not coro_or_future.get_loop():
                raise ValueError('The future belongs to a different loop than the one specified as the loop argument')
            return coro_or_future
        if not coroutines.iscoroutine(coro_or_future):
            if not inspect.isawaitable(coro_or_future):
                raise TypeError('An asyncio.Future, a coroutine or an awaitable is required')
            coro_or_future = _await(coro_or_future)
        return (events.get_event_loop() if loop is None else loop).create_task(coro_or_future)


    class _GiveWay:
        """Awaited for one round of the loop."""

        def __await__(self):
            yield


    async def sleep(delay, result=None):
        """Lets others run for some seconds."""
        if delay <= 0:
            await _GiveWay()
            return result
        loop = events.get_running_loop()
        future = loop.create_future()
        timer = loop.call_later(delay, _set_result_unless_done, future, result)
        try:
            return await future
        finally:
            timer.cancel()


    def _set_result_unless_done(future, result):
        if not future.done():
            future.set_result(result)


    # Waiting for several needs what stands above.
    from asyncio._waiting import (ALL_COMPLETED, FIRST_COMPLETED, FIRST_EXCEPTION, as_completed, gather,
                                  run_coroutine_threadsafe, shield, wait, wait_for)
    """#
}
