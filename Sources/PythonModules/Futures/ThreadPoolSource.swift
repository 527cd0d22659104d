// The module `concurrent.futures.thread`, in Python.

enum ThreadPoolSource {
  /// The module's source.
  static let text = #"""
    import os
    import queue
    import threading
    from concurrent.futures import _base

    # Executors whose threads must be woken when the program ends.
    _executors = []
    _is_ending = False
    _count = 0


    def _python_exit():
        global _is_ending
        _is_ending = True
        for executor in list(_executors):
            executor._work_queue.put(None)
        for executor in list(_executors):
            for thread in list(executor._threads):
                thread.join()


    threading._register_atexit(_python_exit)
    os.register_at_fork(after_in_child=_executors.clear)


    class BrokenThreadPool(_base.BrokenExecutor):
        """An initializer of a thread failed."""


    class _WorkItem:
        def __init__(self, future, fn, args, kwargs):
            self.future = future
            self.fn = fn
            self.args = args
            self.kwargs = kwargs

        def run(self):
            if not self.future.set_running_or_notify_cancel():
                return
            try:
                result = self.fn(*self.args, **self.kwargs)
            except BaseException as error:
                self.future.set_exception(error)
                # The traceback refers to this frame.
                self = None
            else:
                self.future.set_result(result)


    class ThreadPoolExecutor(_base.Executor):
        """Runs calls in threads, which it starts as they are needed."""

        def __init__(self, max_workers=None, thread_name_prefix='', initializer=None, initargs=()):
            global _count
            if max_workers is None:
                max_workers = min(32, (os.cpu_count() or 1) + 4)
            if max_workers <= 0:
                raise ValueError('max_workers must be greater than 0')
            if initializer is not None and not callable(initializer):
                raise TypeError('initializer must be a callable')
            if not thread_name_prefix:
                thread_name_prefix = f'ThreadPoolExecutor-{_count}'
                _count += 1
            self._max_workers = max_workers
            self._thread_name_prefix = thread_name_prefix
            self._initializer = initializer
            self._initargs = initargs
            self._work_queue = queue.SimpleQueue()
            self._idle = threading.Semaphore(0)
            self._threads = set()
            self._broken = False
            self._shutdown = False
            self._shutdown_lock = threading.Lock()

        def submit(self, fn, /, *args, **kwargs):
            with self._shutdown_lock:
                if self._broken:
                    raise BrokenThreadPool(self._broken)
                if self._shutdown:
                    raise RuntimeError('cannot schedule new futures after shutdown')
                if _is_ending:
                    raise RuntimeError('cannot schedule new futures after interpreter shutdown')
                future = _base.Future()
                self._work_queue.put(_WorkItem(future, fn, args, kwargs))
                self._start_thread()
                return future

        def _start_thread(self):
            if self._idle.acquire(blocking=False) or len(self._threads) >= self._max_workers:
                return
            name = f'{self._thread_name_prefix}_{len(self._threads)}'
            thread = threading.Thread(name=name, target=self._work, daemon=False)
            thread.start()
            if not self._threads:
                _executors.append(self)
            self._threads.add(thread)

        def _work(self):
            if self._initializer is not None:
                try:
                    self._initializer(*self._initargs)
                except BaseException as error:
                    _base.log('Exception in initializer:', error)
                    self._break()
                    return
            while True:
                try:
                    item = self._work_queue.get_nowait()
                except queue.Empty:
                    self._idle.release()
                    item = self._work_queue.get()
                if item is None:
                    # For the next thread of the pool.
                    self._work_queue.put(None)
                    return
                item.run()
                item = None

        def _break(self):
            with self._shutdown_lock:
                self._broken = 'A thread initializer failed, the thread pool is not usable anymore'
                for item in self._take_all():
                    item.future.set_exception(BrokenThreadPool(self._broken))

        def _take_all(self):
            """All work that no thread has taken yet."""
            items = []
            while True:
                try:
                    item = self._work_queue.get_nowait()
                except queue.Empty:
                    return items
                if item is not None:
                    items.append(item)

        def shutdown(self, wait=True, *, cancel_futures=False):
            with self._shutdown_lock:
                self._shutdown = True
                if cancel_futures:
                    for item in self._take_all():
                        item.future.cancel()
                self._work_queue.put(None)
            if wait:
                for thread in list(self._threads):
                    thread.join()
                if self in _executors:
                    _executors.remove(self)
    """#
}
