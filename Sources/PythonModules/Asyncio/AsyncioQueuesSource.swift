// `asyncio.queues`, in Python.

enum AsyncioQueuesSource {
  /// The source of `asyncio.queues`.
  static let text = #"""
    import collections
    import heapq

    from asyncio import events, locks

    __all__ = ('Queue', 'PriorityQueue', 'LifoQueue', 'QueueFull', 'QueueEmpty')


    class QueueEmpty(Exception):
        """There is nothing in the queue."""


    class QueueFull(Exception):
        """There is no room in the queue."""


    class Queue(locks._Waiting):
        """Passes items from task to task, first in, first out."""

        def __init__(self, maxsize=0):
            self._maxsize = maxsize
            self._getters, self._putters = collections.deque(), collections.deque()
            self._unfinished_tasks = 0
            self._finished = locks.Event()
            self._finished.set()
            self._init(maxsize)

        def __class_getitem__(cls, item):
            from types import GenericAlias
            return GenericAlias(cls, item)

        def _format(self):
            text = f'maxsize={self._maxsize!r}'
            if getattr(self, '_queue', None):
                text += f' _queue={list(self._queue)!r}'
            if self._getters:
                text += f' _getters[{len(self._getters)}]'
            if self._putters:
                text += f' _putters[{len(self._putters)}]'
            if self._unfinished_tasks:
                text += f' tasks={self._unfinished_tasks}'
            return text

        def __repr__(self):
            return f'<{type(self).__name__} at {id(self):#x} {self._format()}>'

        def __str__(self):
            return f'<{type(self).__name__} {self._format()}>'

        # What a subclass changes

        def _init(self, maxsize):
            self._queue = collections.deque()

        def _get(self):
            return self._queue.popleft()

        def _put(self, item):
            self._queue.append(item)

        # Both ends

        @property
        def maxsize(self):
            return self._maxsize

        def qsize(self):
            return len(self._queue)

        def empty(self):
            return not self._queue

        def full(self):
            return 0 < self._maxsize <= self.qsize()

        def _wake_next(self, waiters):
            while waiters:
                waiter = waiters.popleft()
                if not waiter.done():
                    waiter.set_result(None)
                    break

        async def _wait_turn(self, waiters, must_wait):
            while must_wait():
                waiter = self._get_loop().create_future()
                waiters.append(waiter)
                try:
                    await waiter
                except BaseException:
                    waiter.cancel()
                    if waiter in waiters:
                        waiters.remove(waiter)
                    if not must_wait() and not waiter.cancelled():
                        # It had been woken, and leaves its turn to the next.
                        self._wake_next(waiters)
                    raise

        async def put(self, item):
            await self._wait_turn(self._putters, self.full)
            return self.put_nowait(item)

        def put_nowait(self, item):
            if self.full():
                raise QueueFull
            self._put(item)
            self._unfinished_tasks += 1
            self._finished.clear()
            self._wake_next(self._getters)

        async def get(self):
            await self._wait_turn(self._getters, self.empty)
            return self.get_nowait()

        def get_nowait(self):
            if self.empty():
                raise QueueEmpty
            item = self._get()
            self._wake_next(self._putters)
            return item

        def task_done(self):
            if self._unfinished_tasks <= 0:
                raise ValueError('task_done() called too many times')
            self._unfinished_tasks -= 1
            if self._unfinished_tasks == 0:
                self._finished.set()

        async def join(self):
            if self._unfinished_tasks > 0:
                await self._finished.wait()


    class PriorityQueue(Queue):
        """A queue whose least item comes first."""

        def _init(self, maxsize):
            self._queue = []

        def _put(self, item):
            heapq.heappush(self._queue, item)

        def _get(self):
            return heapq.heappop(self._queue)


    class LifoQueue(Queue):
        """A queue whose last item comes first."""

        def _init(self, maxsize):
            self._queue = []

        def _get(self):
            return self._queue.pop()
    """#
}
