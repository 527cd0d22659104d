// The module `concurrent.futures.process`, in Python: workers are processes, which take their work out of one shared
// queue and put what came of it into another. A thread of the parent hands the results on and sees workers that die.

enum ProcessPoolSource {
  /// The module's source.
  static let text = #"""
    import itertools
    import os
    import threading
    import _processes
    from concurrent.futures import _base
    from multiprocessing.context import Process

    # How long a wait for results lasts until somebody looks whether all workers live, in seconds.
    _PATIENCE = 0.1
    # How many calls beyond one for each worker are out of the parent's hands, so that no worker has to wait.
    _SPARE_CALLS = 1

    _executors = []
    _is_ending = False
    _nothing = _processes.Nothing()


    def _python_exit():
        global _is_ending
        _is_ending = True
        for executor in list(_executors):
            executor._wake()
        for executor in list(_executors):
            executor._manager.join()


    threading._register_atexit(_python_exit)
    os.register_at_fork(after_in_child=_executors.clear)


    class BrokenProcessPool(_base.BrokenExecutor):
        """A worker ended that should not have."""


    class _RemoteTraceback(Exception):
        """The traceback of an exception in a worker."""

        def __init__(self, text):
            self.text = text

        def __str__(self):
            return self.text


    def _work(calls, results, initializer, initargs):
        """The life of a worker."""
        if initializer is not None:
            try:
                initializer(*initargs)
            except BaseException as error:
                _base.log('Exception in initializer:', error)
                return
        while (call := _processes.queue_get(calls, None, _nothing)) is not None:
            number, fn, args, kwargs = call
            try:
                answer = (number, True, fn(*args, **kwargs), None)
            except BaseException as error:
                answer = (number, False, error, _processes.traceback(error))
            try:
                _processes.queue_put(results, answer, None)
            except Exception as error:
                # What came of the call cannot be sent.
                _processes.queue_put(results, (number, False, error, _processes.traceback(error)), None)
            call = fn = args = kwargs = answer = None


    def _process_chunk(fn, chunk):
        return [fn(*args) for args in chunk]


    def _chunks(size, *iterables):
        items = zip(*iterables)
        while chunk := tuple(itertools.islice(items, size)):
            yield chunk


    class ProcessPoolExecutor(_base.Executor):
        """Runs calls in processes, which it starts with the first call."""

        def __init__(self, max_workers=None, mp_context=None, initializer=None, initargs=(), *,
                     max_tasks_per_child=None):
            if max_workers is None:
                max_workers = os.cpu_count() or 1
            if max_workers <= 0:
                raise ValueError('max_workers must be greater than 0')
            if initializer is not None and not callable(initializer):
                raise TypeError('initializer must be a callable')
            if max_tasks_per_child is not None:
                if not isinstance(max_tasks_per_child, int):
                    raise TypeError('max_tasks_per_child must be an integer')
                if max_tasks_per_child <= 0:
                    raise ValueError('max_tasks_per_child must be >= 1')
                raise ValueError("max_tasks_per_child is incompatible with the 'fork' multiprocessing start method; "
                                 'supply a different mp_context.')
            self._max_workers = max_workers
            self._initializer = initializer
            self._initargs = initargs
            self._calls = _processes.queue(0)
            self._results = _processes.queue(0)
            self._processes = {}
            self._manager = None
            self._numbers = itertools.count()
            # By number: calls that wait here, and futures of those that workers have or are about to get.
            self._pending = {}
            self._running = {}
            self._broken = False
            self._shutdown = False
            self._lock = threading.Lock()

        def submit(self, fn, /, *args, **kwargs):
            with self._lock:
                if self._broken:
                    raise BrokenProcessPool(self._broken)
                if self._shutdown:
                    raise RuntimeError('cannot schedule new futures after shutdown')
                if _is_ending:
                    raise RuntimeError('cannot schedule new futures after interpreter shutdown')
                self._start()
                future = _base.Future()
                self._pending[next(self._numbers)] = (future, fn, args, kwargs)
                failed = self._feed()
            _fail(failed)
            return future

        def map(self, fn, *iterables, timeout=None, chunksize=1):
            if chunksize < 1:
                raise ValueError('chunksize must be >= 1.')
            results = super().map(
                _process_chunk, itertools.repeat(fn), _chunks(chunksize, *iterables), timeout=timeout)
            return _flat(results)

        def shutdown(self, wait=True, *, cancel_futures=False):
            with self._lock:
                self._shutdown = True
                if cancel_futures:
                    for call in self._pending.values():
                        call[0].cancel()
                self._wake()
                manager = self._manager
            if wait and manager is not None:
                manager.join()

        # Workers

        def _start(self):
            if self._manager is not None:
                return
            # All workers fork before the thread starts: a forked child has one thread only.
            for _ in range(self._max_workers):
                process = Process(
                    target=_work, args=(self._calls, self._results, self._initializer, self._initargs), daemon=False)
                process.start()
                self._processes[process.pid] = process
            self._manager = threading.Thread(target=self._manage, daemon=False)
            self._manager.start()
            _executors.append(self)

        def _feed(self):
            """Hands calls to the workers; the caller holds the lock.

            Returns the futures of calls that cannot be sent, with the reasons.
            """
            failed = []
            while self._pending and len(self._running) < self._max_workers + _SPARE_CALLS:
                number = next(iter(self._pending))
                future, fn, args, kwargs = self._pending.pop(number)
                if not future.set_running_or_notify_cancel():
                    continue
                self._running[number] = future
                try:
                    _processes.queue_put(self._calls, (number, fn, args, kwargs), None)
                except Exception as error:
                    del self._running[number]
                    failed.append((future, error, _processes.traceback(error)))
            return failed

        def _wake(self):
            if self._manager is not None:
                _processes.queue_put(self._results, None, None)

        # The thread of the parent

        def _manage(self):
            while self._take_in(_PATIENCE):
                pass
            self._processes.clear()
            if self in _executors:
                _executors.remove(self)

        def _take_in(self, patience):
            """Hands one result on. Returns false when there is nothing left to do."""
            try:
                answer = _processes.queue_get(self._results, patience, _nothing)
            except Exception:
                # A result that cannot be rebuilt here: nobody knows whose it is.
                self._break()
                return False
            if answer is _nothing:
                if any(process.exitcode is not None for process in self._processes.values()):
                    # A worker may have put results before it ended.
                    if _processes.queue_count(self._results):
                        return True
                    self._break()
                    return False
            elif answer is not None:
                number, good, value, text = answer
                with self._lock:
                    future = self._running.pop(number)
                    failed = self._feed()
                if good:
                    future.set_result(value)
                else:
                    _fail([(future, value, text)])
                _fail(failed)
            with self._lock:
                failed = self._feed()
                is_over = (self._shutdown or _is_ending) and not self._pending and not self._running
            _fail(failed)
            if is_over:
                self._end_workers()
            return not is_over

        def _end_workers(self):
            for _ in self._processes:
                _processes.queue_put(self._calls, None, None)
            for process in self._processes.values():
                process.join()

        def _break(self):
            with self._lock:
                self._broken = 'A child process terminated abruptly, the process pool is not usable anymore'
                futures = list(self._running.values()) + [call[0] for call in self._pending.values()]
                self._running.clear()
                self._pending.clear()
            for future in futures:
                if not future.done():
                    future.set_exception(BrokenProcessPool(
                        'A process in the process pool was terminated abruptly while the future was running or '
                        'pending.'))
            for process in self._processes.values():
                process.terminate()
            for process in self._processes.values():
                process.join()


    def _fail(failed):
        """Gives futures their exceptions, each with the traceback that it had where it was raised."""
        for future, error, text in failed:
            error.__cause__ = _RemoteTraceback(f'\n"""\n{text}"""')
            future.set_exception(error)


    def _flat(results):
        for chunk in results:
            chunk.reverse()
            while chunk:
                yield chunk.pop()
    """#
}
