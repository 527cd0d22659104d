// `asyncio.base_events`, in Python: the loop that calls callbacks in their turn.

enum AsyncioLoopSource {
  /// The source of `asyncio.base_events`.
  static let text = #"""
    import collections
    import contextvars
    import gc
    import heapq
    import os
    import sys
    import threading
    import time
    import weakref

    from asyncio import events, exceptions, futures, tasks

    __all__ = ('BaseEventLoop', 'Server')


    def log():
        """The logger of asyncio."""
        import logging
        return logging.getLogger('asyncio')


    def _stop_with(future):
        if not future.cancelled() and isinstance(future.exception(), (SystemExit, KeyboardInterrupt)):
            return
        future.get_loop().stop()


    class BaseEventLoop(events.AbstractEventLoop):
        """Calls callbacks one after the other, at their times; in between it sleeps. How it sleeps is for a subclass."""

        def __init__(self):
            self._ready = collections.deque()
            self._scheduled = []
            self._stopping = self._closed = False
            self._thread = None
            self._debug = bool(os.environ.get('PYTHONASYNCIODEBUG'))
            self.slow_callback_duration = 0.1
            self._exception_handler = self._task_factory = self._default_executor = None
            self._asyncgens = weakref.WeakSet()
            # Set by futures that end with an exception, which is told at once where nobody can ask for it any more.
            self._has_failures = False

        def __repr__(self):
            return (f'<{type(self).__name__} running={self.is_running()} closed={self._closed} '
                    f'debug={self._debug}>')

        # Running

        def is_running(self):
            return self._thread is not None

        def is_closed(self):
            return self._closed

        def stop(self):
            self._stopping = True

        def _check_closed(self):
            if self._closed:
                raise RuntimeError('Event loop is closed')

        def _check_running(self):
            if self.is_running():
                raise RuntimeError('This event loop is already running')
            if events._get_running_loop() is not None:
                raise RuntimeError('Cannot run the event loop while another loop is running')

        def run_forever(self):
            self._check_closed()
            self._check_running()
            hooks = sys.get_asyncgen_hooks()
            try:
                self._thread = threading.get_ident()
                sys.set_asyncgen_hooks(self._asyncgens.add, self._finish_asyncgen)
                events._set_running_loop(self)
                while True:
                    self._run_once()
                    if self._stopping:
                        break
            finally:
                self._stopping = False
                self._thread = None
                events._set_running_loop(None)
                sys.set_asyncgen_hooks(*hooks)

        def run_until_complete(self, future):
            self._check_closed()
            self._check_running()
            is_new = not futures.isfuture(future)
            future = tasks.ensure_future(future, loop=self)
            future.add_done_callback(_stop_with)
            try:
                self.run_forever()
            except BaseException:
                if is_new and future.done() and not future.cancelled():
                    # What was raised says it already.
                    future.exception()
                raise
            finally:
                future.remove_done_callback(_stop_with)
            if not future.done():
                raise RuntimeError('Event loop stopped before Future completed.')
            return future.result()

        def close(self):
            if self.is_running():
                raise RuntimeError('Cannot close a running event loop')
            if self._closed:
                return
            self._closed = True
            self._ready.clear()
            self._scheduled.clear()
            executor, self._default_executor = self._default_executor, None
            if executor is not None:
                executor.shutdown(wait=False)

        # Callbacks

        def time(self):
            return time.monotonic()

        def call_soon(self, callback, *args, context=None):
            self._check_closed()
            self._check_callback(callback, 'call_soon')
            if self._debug:
                self._check_thread()
            handle = events.Handle(callback, args, self, context)
            self._ready.append(handle)
            return handle

        def call_soon_threadsafe(self, callback, *args, context=None):
            self._check_closed()
            self._check_callback(callback, 'call_soon_threadsafe')
            handle = events.Handle(callback, args, self, context)
            self._ready.append(handle)
            self._wake()
            return handle

        def call_later(self, delay, callback, *args, context=None):
            if delay is None:
                raise TypeError('delay must not be None')
            return self.call_at(self.time() + delay, callback, *args, context=context)

        def call_at(self, when, callback, *args, context=None):
            if when is None:
                raise TypeError('when cannot be None')
            self._check_closed()
            self._check_callback(callback, 'call_at')
            if self._debug:
                self._check_thread()
            timer = events.TimerHandle(when, callback, args, self, context)
            heapq.heappush(self._scheduled, timer)
            timer._scheduled = True
            return timer

        def _check_callback(self, callback, method):
            from asyncio import coroutines
            if coroutines.iscoroutine(callback) or coroutines.iscoroutinefunction(callback):
                raise TypeError(f'coroutines cannot be used with {method}()')
            if not callable(callback):
                raise TypeError(f'a callable object was expected by {method}(), got {callback!r}')

        def _check_thread(self):
            if self._thread is not None and self._thread != threading.get_ident():
                raise RuntimeError('Non-thread-safe operation invoked on an event loop other than the current one')

        def _timer_handle_cancelled(self, handle):
            # What is cancelled goes when its time comes, or where half of what waits is cancelled.
            if handle._scheduled and len(self._scheduled) > 100 \
                    and sum(timer._cancelled for timer in self._scheduled) * 2 > len(self._scheduled):
                self._scheduled = [timer for timer in self._scheduled if not timer._cancelled]
                heapq.heapify(self._scheduled)

        def _run_once(self):
            scheduled = self._scheduled
            while scheduled and scheduled[0]._cancelled:
                heapq.heappop(scheduled)._scheduled = False
            timeout = None
            if self._ready or self._stopping:
                timeout = 0
            elif scheduled:
                timeout = max(0, scheduled[0]._when - self.time())
            self._sleep(timeout)
            # What is due a moment after now is due now, or the loop would go round for it.
            end = self.time() + 1e-9
            while scheduled and scheduled[0]._when < end:
                timer = heapq.heappop(scheduled)
                timer._scheduled = False
                self._ready.append(timer)
            for _ in range(len(self._ready)):
                handle = self._ready.popleft()
                if handle._cancelled:
                    continue
                if self._debug:
                    self._run_timed(handle)
                else:
                    handle._run()
            handle = timer = None
            if self._has_failures:
                self._has_failures = False
                gc.collect()

        def _run_timed(self, handle):
            start = self.time()
            handle._run()
            taken = self.time() - start
            if taken >= self.slow_callback_duration:
                owner = getattr(handle._callback, '__self__', None)
                what = repr(owner if isinstance(owner, tasks.Task) else handle)
                log().warning('Executing %s took %.3f seconds', what, taken)

        # Futures and tasks

        def create_future(self):
            return futures.Future(loop=self)

        def create_task(self, coro, *, name=None, context=None):
            self._check_closed()
            if self._task_factory is None:
                return tasks.Task(coro, loop=self, name=name, context=context)
            task = (self._task_factory(self, coro) if context is None
                    else self._task_factory(self, coro, context=context))
            if name is not None:
                task.set_name(name)
            return task

        def set_task_factory(self, factory):
            if factory is not None and not callable(factory):
                raise TypeError('task factory must be a callable or None')
            self._task_factory = factory

        def get_task_factory(self):
            return self._task_factory

        def run_in_executor(self, executor, func, *args):
            self._check_closed()
            if self._debug:
                self._check_callback(func, 'run_in_executor')
            if executor is None:
                if self._default_executor is None:
                    import concurrent.futures
                    self._default_executor = concurrent.futures.ThreadPoolExecutor(thread_name_prefix='asyncio')
                executor = self._default_executor
            return futures.wrap_future(executor.submit(func, *args), loop=self)

        def set_default_executor(self, executor):
            import concurrent.futures
            if not isinstance(executor, concurrent.futures.ThreadPoolExecutor):
                raise TypeError('executor must be ThreadPoolExecutor instance')
            self._default_executor = executor

        async def shutdown_default_executor(self):
            executor, self._default_executor = self._default_executor, None
            if executor is None:
                return
            future = self.create_future()

            def shut_down():
                executor.shutdown(wait=True)
                if not self._closed:
                    self.call_soon_threadsafe(future.set_result, None)

            thread = threading.Thread(target=shut_down)
            thread.start()
            try:
                await future
            finally:
                thread.join()

        # Asynchronous generators

        def _finish_asyncgen(self, generator):
            self._asyncgens.discard(generator)
            if not self._closed:
                self.call_soon_threadsafe(self.create_task, generator.aclose())

        async def shutdown_asyncgens(self):
            generators = list(self._asyncgens)
            self._asyncgens.clear()
            results = await tasks.gather(*[generator.aclose() for generator in generators], return_exceptions=True)
            for result, generator in zip(results, generators):
                if isinstance(result, Exception):
                    self.call_exception_handler({
                        'message': f'an error occurred during closing of asynchronous generator {generator!r}',
                        'exception': result, 'asyncgen': generator})

        # Errors

        def get_debug(self):
            return self._debug

        def set_debug(self, enabled):
            self._debug = enabled

        def get_exception_handler(self):
            return self._exception_handler

        def set_exception_handler(self, handler):
            if handler is not None and not callable(handler):
                raise TypeError(f'A callable object or None is expected, got {handler!r}')
            self._exception_handler = handler

        def default_exception_handler(self, context):
            lines = [context.get('message') or 'Unhandled exception in event loop']
            lines += [f'{key}: {value!r}' for key, value in sorted(context.items())
                      if key not in ('message', 'exception')]
            error = context.get('exception')
            log().error('\n'.join(lines), exc_info=error and (type(error), error, error.__traceback__))

        def call_exception_handler(self, context):
            handler = self._exception_handler
            try:
                if handler is None:
                    self.default_exception_handler(context)
                else:
                    handler(self, context)
            except (SystemExit, KeyboardInterrupt):
                raise
            except BaseException as error:
                if handler is None:
                    log().error('Exception in default exception handler', exc_info=True)
                else:
                    self.default_exception_handler({'message': 'Unhandled error in exception handler',
                                                    'exception': error, 'context': context})


    class Server(events.AbstractServer):
        """A server made by a loop."""
    """#
}
