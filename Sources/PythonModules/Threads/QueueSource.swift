// The modules `queue` and `_queue`, in Python.

enum QueueSource {
  /// The source of `_queue`: what the queues of threads and of processes raise.
  static let errors = #"""
    class Empty(Exception):
        """There was nothing to get."""


    class Full(Exception):
        """There was no room to put something."""


    Full.__module__ = 'queue'
    """#

  /// The source of `queue`.
  static let text = #"""
    import _thread
    import threading
    from _queue import Empty, Full
    from heapq import heappop, heappush
    from time import monotonic as _time
    from _threading_locks import _condition

    _GetCondition = _condition('queueGet')
    _PutCondition = _condition('queuePut')

    __all__ = ['Empty', 'Full', 'Queue', 'PriorityQueue', 'LifoQueue', 'SimpleQueue']


    class Queue:
        """What one thread puts in, another gets out: first in, first out."""

        def __init__(self, maxsize=0):
            self.maxsize = maxsize
            self._init(maxsize)
            self.mutex = threading.Lock()
            self.not_empty = _GetCondition(self.mutex)
            self.not_full = _PutCondition(self.mutex)
            self.all_tasks_done = threading.Condition(self.mutex)
            self.unfinished_tasks = 0

        def task_done(self):
            with self.all_tasks_done:
                if self.unfinished_tasks <= 0:
                    raise ValueError('task_done() called too many times')
                self.unfinished_tasks -= 1
                if self.unfinished_tasks == 0:
                    self.all_tasks_done.notify_all()

        def join(self):
            with self.all_tasks_done:
                while self.unfinished_tasks:
                    self.all_tasks_done.wait()

        def qsize(self):
            with self.mutex:
                return self._qsize()

        def empty(self):
            return not self.qsize()

        def full(self):
            return 0 < self.maxsize <= self.qsize()

        def put(self, item, block=True, timeout=None):
            with self.not_full:
                if self.maxsize > 0:
                    _wait(self.not_full, lambda: self._qsize() < self.maxsize, block, timeout, Full)
                self._put(item)
                self.unfinished_tasks += 1
                self.not_empty.notify()

        def get(self, block=True, timeout=None):
            with self.not_empty:
                _wait(self.not_empty, self._qsize, block, timeout, Empty)
                item = self._get()
                self.not_full.notify()
                return item

        def put_nowait(self, item):
            return self.put(item, block=False)

        def get_nowait(self):
            return self.get(block=False)

        # What kind of queue it is

        def _init(self, maxsize):
            from collections import deque
            self.queue = deque()

        def _qsize(self):
            return len(self.queue)

        def _put(self, item):
            self.queue.append(item)

        def _get(self):
            return self.queue.popleft()


    def _wait(condition, is_ready, block, timeout, failure):
        """Waits until a queue is ready, and raises `failure` where it does not become so in time."""
        if not block:
            if not is_ready():
                raise failure
        elif timeout is None:
            while not is_ready():
                condition.wait()
        elif timeout < 0:
            raise ValueError("'timeout' must be a non-negative number")
        else:
            end = _time() + timeout
            while not is_ready():
                remaining = end - _time()
                if remaining <= 0:
                    raise failure
                condition.wait(remaining)


    class PriorityQueue(Queue):
        """The smallest comes first."""

        def _init(self, maxsize):
            self.queue = []

        def _put(self, item):
            heappush(self.queue, item)

        def _get(self):
            return heappop(self.queue)


    class LifoQueue(Queue):
        """The last one in comes first."""

        def _init(self, maxsize):
            self.queue = []

        def _put(self, item):
            self.queue.append(item)

        def _get(self):
            return self.queue.pop()


    class SimpleQueue:
        """A queue without bound that counts no tasks."""

        def __init__(self):
            from collections import deque
            self._items = deque()
            self._lock = threading.Lock()
            self._number = _thread._made('queueGet')
            # A held lock for each thread that waits for an item.
            self._waiters = []

        def put(self, item, block=True, timeout=None):
            with self._lock:
                self._items.append(item)
                self._wake()

        def _wake(self):
            if self._waiters:
                self._waiters.pop(0).release()

        def get(self, block=True, timeout=None):
            if timeout is not None and timeout < 0:
                raise ValueError("'timeout' must be a non-negative number")
            end = None if timeout is None else _time() + timeout
            while True:
                with self._lock:
                    if self._items:
                        return self._items.popleft()
                    if not block:
                        raise Empty
                    waiter = _thread._lock_for('queueGet', self._number)
                    waiter.acquire()
                    self._waiters.append(waiter)
                block = self._wait(waiter, end)

        def _wait(self, waiter, end):
            """Waits for an item. Returns false where none came in time."""
            woken = False
            try:
                woken = waiter.acquire(True, -1 if end is None else max(0, end - _time()))
                return woken
            finally:
                if not woken:
                    with self._lock:
                        if waiter in self._waiters:
                            self._waiters.remove(waiter)
                        elif self._items:
                            # It was this thread's turn, and it does not take it.
                            self._wake()

        def put_nowait(self, item):
            return self.put(item, block=False)

        def get_nowait(self):
            return self.get(block=False)

        def empty(self):
            return not self._items

        def qsize(self):
            return len(self._items)


    SimpleQueue.__module__ = '_queue'
    """#
}
