// `multiprocessing.pool.ThreadPool`, and `multiprocessing.dummy`, which has threads in place of processes; in Python.

enum WorkerThreadsSource {
  /// The source of the hidden module `_thread_pool`.
  static let pool = #"""
    import os
    import queue
    import threading
    from multiprocessing.pool import Pool


    class ThreadPool(Pool):
        """A pool whose workers are threads."""

        def __init__(self, processes=None, initializer=None, initargs=()):
            if processes is None:
                processes = os.cpu_count() or 1
            if processes < 1:
                raise ValueError('Number of processes must be at least 1')
            if initializer is not None and not callable(initializer):
                raise TypeError('initializer must be a callable')
            self._size = processes
            self._tasks = queue.SimpleQueue()
            self._results = queue.SimpleQueue()
            self._waiting = {}
            self._count = 0
            self._state = 'RUN'
            self._workers = [threading.Thread(target=self._work, args=(initializer, initargs), daemon=True)
                             for _ in range(processes)]
            for worker in self._workers:
                worker.start()

        def _work(self, initializer, initargs):
            if initializer is not None:
                initializer(*initargs)
            while (task := self._tasks.get()) is not None:
                number, function, args, kwargs = task
                try:
                    answer = (number, True, function(*args, **kwargs))
                except Exception as error:
                    answer = (number, False, error)
                self._results.put(answer)
                task = function = args = kwargs = answer = None

        def _send(self, result, index, function, args, kwargs):
            number = self._count
            self._count += 1
            self._waiting[number] = (result, index)
            self._tasks.put((number, function, args, kwargs))

        def _take_in(self, timeout):
            # As in a pool of processes: another thread may take in what this one waits for.
            left = 0.2 if timeout is None else min(0.2, timeout)
            try:
                while True:
                    number, good, value = self._results.get(timeout=left)
                    left = 0
                    result, index = self._waiting.pop(number)
                    result._take(index, good, value)
            except queue.Empty:
                pass

        def _end_workers(self):
            for _ in self._workers:
                self._tasks.put(None)

        def terminate(self):
            self._state = 'TERMINATE'
            while not self._tasks.empty():
                try:
                    self._tasks.get_nowait()
                except queue.Empty:
                    break
            self._end_workers()
            self._workers = []

        def join(self):
            if self._state == 'RUN':
                raise ValueError('Pool is still running')
            while self._waiting and self._workers:
                self._take_in(None)
            self._end_workers()
            for worker in self._workers:
                worker.join()
            self._workers = []

        def __repr__(self):
            return f'<multiprocessing.pool.ThreadPool state={self._state} pool_size={len(self._workers)}>'


    ThreadPool.__module__ = 'multiprocessing.pool'
    """#

  /// The source of `multiprocessing.dummy`.
  static let dummy = #"""
    import os
    import threading
    from queue import Queue
    from threading import Barrier, BoundedSemaphore, Condition, Event, Lock, RLock, Semaphore

    __all__ = ['Process', 'current_process', 'active_children', 'freeze_support', 'Lock', 'RLock', 'Semaphore',
               'BoundedSemaphore', 'Condition', 'Event', 'Barrier', 'Queue', 'JoinableQueue', 'Pool', 'Value', 'Array']

    JoinableQueue = Queue
    current_process = threading.current_thread
    _children = []


    class DummyProcess(threading.Thread):
        """A thread that is used like a process."""

        def start(self):
            super().start()
            _children.append(self)

        @property
        def exitcode(self):
            return 0 if self._has_started and not self.is_alive() else None


    Process = DummyProcess


    def active_children():
        _children[:] = [child for child in _children if child.is_alive()]
        return list(_children)


    def freeze_support():
        pass


    def cpu_count():
        return os.cpu_count()


    class Value:
        """A value that threads share."""

        def __init__(self, typecode, value, lock=True):
            self._typecode = typecode
            self.value = value

        def __repr__(self):
            return f'<{type(self).__name__}({self._typecode!r}, {self.value!r})>'


    def Array(typecode, sequence, lock=True):
        return list(sequence)


    def Pool(processes=None, initializer=None, initargs=()):
        from multiprocessing.pool import ThreadPool
        return ThreadPool(processes, initializer, initargs)
    """#
}
