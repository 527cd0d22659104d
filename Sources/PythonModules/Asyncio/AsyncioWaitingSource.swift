// The part of `asyncio.tasks` that waits for several, in Python.

enum AsyncioWaitingSource {
  /// The source of `asyncio._waiting`.
  static let text = #"""
    import concurrent.futures

    from asyncio import coroutines, events, exceptions, futures, tasks

    FIRST_COMPLETED = concurrent.futures.FIRST_COMPLETED
    FIRST_EXCEPTION = concurrent.futures.FIRST_EXCEPTION
    ALL_COMPLETED = concurrent.futures.ALL_COMPLETED


    async def wait(fs, *, timeout=None, return_when=ALL_COMPLETED):
        """Waits for futures and tasks; gives the set of those that have ended and the set of the others."""
        if futures.isfuture(fs) or coroutines.iscoroutine(fs):
            raise TypeError(f'expect a list of futures, not {type(fs).__name__}')
        if not fs:
            raise ValueError('Set of Tasks/Futures is empty.')
        if return_when not in (FIRST_COMPLETED, FIRST_EXCEPTION, ALL_COMPLETED):
            raise ValueError(f'Invalid return_when value: {return_when}')
        fs = set(fs)
        if any(coroutines.iscoroutine(future) for future in fs):
            raise TypeError('Passing coroutines is forbidden, use tasks explicitly.')
        return await _wait(fs, timeout, return_when, events.get_running_loop())


    def _is_enough(fs, return_when):
        ended = [future for future in fs if future.done()]
        if len(ended) == len(fs):
            return True
        if return_when == FIRST_COMPLETED:
            return bool(ended)
        return return_when == FIRST_EXCEPTION and any(
            not future.cancelled() and future.exception() is not None for future in ended)


    async def _wait(fs, timeout, return_when, loop):
        if not _is_enough(fs, return_when):
            waiter = loop.create_future()

            def _on_completion(future):
                if _is_enough(fs, return_when):
                    tasks._set_result_unless_done(waiter, None)

            timer = None if timeout is None else loop.call_later(timeout, tasks._set_result_unless_done, waiter, None)
            for future in fs:
                future.add_done_callback(_on_completion)
            try:
                await waiter
            finally:
                if timer is not None:
                    timer.cancel()
                for future in fs:
                    future.remove_done_callback(_on_completion)
        return {future for future in fs if future.done()}, {future for future in fs if not future.done()}


    async def wait_for(fut, timeout):
        """Waits for an awaitable; cancels it where it takes longer than so many seconds."""
        loop = events.get_running_loop()
        if timeout is None:
            return await fut
        task = tasks.ensure_future(fut, loop=loop)
        if timeout <= 0 and not task.done():
            await _cancel_and_wait(task, loop)
            try:
                return task.result()
            except exceptions.CancelledError as error:
                raise exceptions.TimeoutError() from error
        try:
            await _wait({task}, timeout, ALL_COMPLETED, loop)
        except exceptions.CancelledError:
            if task.done():
                return task.result()
            # The caller goes on when the task has really ended.
            await _cancel_and_wait(task, loop)
            raise
        if task.done():
            return task.result()
        await _cancel_and_wait(task, loop)
        try:
            return task.result()
        except exceptions.CancelledError as error:
            raise exceptions.TimeoutError() from error


    async def _cancel_and_wait(task, loop):
        task.cancel()
        await _wait({task}, None, ALL_COMPLETED, loop)


    def as_completed(fs, *, timeout=None):
        """Awaitables, one for each of several; the first gives the result that is there first, and so on."""
        if futures.isfuture(fs) or coroutines.iscoroutine(fs):
            raise TypeError(f'expect an iterable of futures, not {type(fs).__name__}')
        from asyncio.queues import Queue
        ended = Queue()
        loop = events.get_event_loop()
        waiting = {tasks.ensure_future(future, loop=loop) for future in set(fs)}
        timer = None

        def _on_completion(future):
            if waiting:
                waiting.remove(future)
                ended.put_nowait(future)
                if not waiting and timer is not None:
                    timer.cancel()

        def _on_timeout():
            for future in waiting:
                future.remove_done_callback(_on_completion)
                ended.put_nowait(None)
            waiting.clear()

        async def _wait_for_one():
            future = await ended.get()
            if future is None:
                raise exceptions.TimeoutError
            return future.result()

        for future in waiting:
            future.add_done_callback(_on_completion)
        if waiting and timeout is not None:
            timer = loop.call_later(timeout, _on_timeout)
        for _ in range(len(waiting)):
            yield _wait_for_one()


    class _GatheringFuture(futures.Future):
        """What gather() gives: cancelling it cancels what it gathers."""

        _cancel_requested = False

        def __init__(self, children, *, loop):
            super().__init__(loop=loop)
            self._children = children

        def cancel(self, msg=None):
            if self.done():
                return False
            # Each is asked, even where one before it has agreed already.
            if not [child for child in self._children if child.cancel(msg=msg)]:
                return False
            self._cancel_requested = True
            return True


    def gather(*coros_or_futures, return_exceptions=False):
        """A future of the list of results of several awaitables, which run side by side."""
        if not coros_or_futures:
            outer = events.get_event_loop().create_future()
            outer.set_result([])
            return outer
        loop = events._get_running_loop()
        known = {}
        children = []
        for awaitable in coros_or_futures:
            if awaitable not in known:
                known[awaitable] = tasks.ensure_future(awaitable, loop=loop)
                loop = known[awaitable].get_loop() if loop is None else loop
            children.append(known[awaitable])
        left = len(known)
        outer = _GatheringFuture(children, loop=loop)

        def _done_callback(future):
            nonlocal left
            left -= 1
            if outer.done():
                if not future.cancelled():
                    # Nobody else will ask for it.
                    future.exception()
                return
            if not return_exceptions:
                if future.cancelled():
                    outer.set_exception(future._make_cancelled_error())
                    return
                if future.exception() is not None:
                    outer.set_exception(future.exception())
                    return
            if left == 0:
                results = []
                for child in children:
                    if child.cancelled():
                        message = child._cancel_message
                        results.append(exceptions.CancelledError(*([] if message is None else [message])))
                    else:
                        results.append(child.result() if child.exception() is None else child.exception())
                if outer._cancel_requested:
                    outer.set_exception(future._make_cancelled_error() if future.cancelled()
                                        else exceptions.CancelledError())
                else:
                    outer.set_result(results)

        for child in known.values():
            child.add_done_callback(_done_callback)
        return outer


    def shield(arg):
        """Awaits something that goes on where the one who awaits it is cancelled."""
        inner = tasks.ensure_future(arg)
        if inner.done():
            return inner
        outer = inner.get_loop().create_future()

        def _inner_done_callback(inner):
            if outer.cancelled():
                if not inner.cancelled():
                    inner.exception()
                return
            if inner.cancelled():
                outer.cancel()
            elif inner.exception() is not None:
                outer.set_exception(inner.exception())
            else:
                outer.set_result(inner.result())

        def _outer_done_callback(outer):
            if not inner.done():
                inner.remove_done_callback(_inner_done_callback)

        inner.add_done_callback(_inner_done_callback)
        outer.add_done_callback(_outer_done_callback)
        return outer


    def run_coroutine_threadsafe(coro, loop):
        """Has the loop of another thread run a coroutine; gives a future of `concurrent.futures`."""
        if not coroutines.iscoroutine(coro):
            raise TypeError('A coroutine object is required')
        future = concurrent.futures.Future()

        def start():
            try:
                futures.chain(tasks.ensure_future(coro, loop=loop), future)
            except BaseException as error:
                if future.set_running_or_notify_cancel():
                    future.set_exception(error)
                raise

        loop.call_soon_threadsafe(start)
        return future
    """#
}
