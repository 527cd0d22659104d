// `multiprocessing.queues` over shared memory.

import PythonRuntime

var multiprocessingQueuesModule: NativeModule {
  NativeModule(
    name: "multiprocessing.queues",
    source: """
      import _processes
      from _queue import Empty, Full

      _nothing = _processes.Nothing()

      class Queue(_processes.Shared):
          def __init__(self, maxsize=0):
              self._maxsize = maxsize if maxsize > 0 else 2147483647
              self._queue = _processes.queue(maxsize)
              self._closed = False

          def put(self, obj, block=True, timeout=None):
              if self._closed:
                  raise ValueError("Queue " + repr(self) + " is closed")
              if not _processes.queue_put(self._queue, obj, timeout if block else 0):
                  raise Full

          def get(self, block=True, timeout=None):
              if self._closed:
                  raise ValueError("Queue " + repr(self) + " is closed")
              item = _processes.queue_get(self._queue, timeout if block else 0, _nothing)
              if item is _nothing:
                  raise Empty
              return item

          def put_nowait(self, obj):
              return self.put(obj, False)

          def get_nowait(self):
              return self.get(False)

          def qsize(self):
              return _processes.queue_count(self._queue)

          def empty(self):
              return _processes.queue_count(self._queue) == 0

          def full(self):
              return _processes.queue_count(self._queue) >= self._maxsize

          def close(self):
              self._closed = True

          def join_thread(self):
              assert self._closed, "Queue " + repr(self) + " not closed"

          def cancel_join_thread(self):
              pass

      class JoinableQueue(Queue):
          def __init__(self, maxsize=0):
              super().__init__(maxsize)
              from multiprocessing.synchronize import Condition, Semaphore
              self._unfinished = Semaphore(0)
              self._finished = Condition()

          def put(self, obj, block=True, timeout=None):
              if self._closed:
                  raise ValueError("Queue " + repr(self) + " is closed")
              # Counted before it can be taken, so that nobody finishes what is not counted.
              self._unfinished.release()
              done = False
              try:
                  done = _processes.queue_put(self._queue, obj, timeout if block else 0)
              finally:
                  if not done:
                      self._unfinished.acquire(False)
              if not done:
                  raise Full

          def task_done(self):
              with self._finished:
                  if not self._unfinished.acquire(False):
                      raise ValueError("task_done() called too many times")
                  if self._unfinished.get_value() == 0:
                      self._finished.notify_all()

          def join(self):
              with self._finished:
                  while self._unfinished.get_value() > 0:
                      self._finished.wait()

      class SimpleQueue(_processes.Shared):
          def __init__(self):
              self._queue = _processes.queue(0)
              self._closed = False

          def get(self):
              if self._closed:
                  raise OSError("handle is closed")
              return _processes.queue_get(self._queue, None, _nothing)

          def put(self, obj):
              if self._closed:
                  raise OSError("handle is closed")
              _processes.queue_put(self._queue, obj, None)

          def empty(self):
              return _processes.queue_count(self._queue) == 0

          def close(self):
              self._closed = True
      """)
}
