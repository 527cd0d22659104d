// `multiprocessing.pool`: Pool. The pool has no threads: its results are taken in whenever the program asks for one.
// ThreadPool is loaded when it is asked for.

import PythonRuntime

var multiprocessingPoolModule: NativeModule {
  NativeModule(
    name: "multiprocessing.pool",
    source: """
      import time
      import _processes
      from multiprocessing.context import TimeoutError, get_context

      _nothing = _processes.Nothing()

      class RemoteTraceback(Exception):
          def __init__(self, tb):
              self.tb = tb

          def __str__(self):
              return self.tb

      class MaybeEncodingError(Exception):
          def __init__(self, exc, value):
              self.exc = repr(exc)
              self.value = repr(value)
              super().__init__(self.exc, self.value)

          def __str__(self):
              return "Error sending result: '" + self.value + "'. Reason: '" + self.exc + "'"

      def _map_chunk(function, items):
          return [function(item) for item in items]

      def _starmap_chunk(function, items):
          return [function(*item) for item in items]

      class _Channels(_processes.Shared):
          # What the pool and its workers share: the tasks, the answers, and which task each worker has.
          def __init__(self, size):
              self.tasks = _processes.queue(0)
              self.results = _processes.queue(0)
              self.slots = _processes.memory(8 * size)

      def _work(channels, slot, initializer, initargs, limit):
          tasks, results, slots = channels.tasks, channels.results, channels.slots
          if initializer is not None:
              initializer(*initargs)
          done = 0
          while limit is None or done < limit:
              task = _processes.queue_get(tasks, None, _nothing)
              if task is None:
                  break
              number, function, args, kwargs = task
              # Says whose task is lost where this process is killed.
              _processes.memory_set(slots, "q", slot, number + 1)
              try:
                  answer = (number, True, function(*args, **kwargs), None)
              except Exception as error:
                  text = _processes.traceback(error)
                  answer = (number, False, error, text)
              try:
                  _processes.queue_put(results, answer, None)
              except Exception as error:
                  problem = MaybeEncodingError(error, answer[2])
                  _processes.queue_put(results, (number, False, problem, None), None)
              _processes.memory_set(slots, "q", slot, 0)
              done += 1

      class AsyncResult:
          def __init__(self, pool, count, callback=None, error_callback=None, single=True):
              self._pool = pool
              self._parts = [None] * count
              self._left = count
              self._error = None
              self._single = single
              self._callback = callback
              self._error_callback = error_callback

          def _take(self, index, good, value):
              if good:
                  self._parts[index] = value
              elif self._error is None:
                  self._error = value
              self._left -= 1
              if self._left == 0:
                  if self._error is not None:
                      if self._error_callback:
                          self._error_callback(self._error)
                  elif self._callback:
                      self._callback(self._value())

          def _value(self):
              if self._single:
                  return self._parts[0]
              return [item for part in self._parts for item in part]

          def ready(self):
              self._pool._take_in(0)
              return self._left == 0

          def successful(self):
              if not self.ready():
                  raise ValueError(repr(self) + " not ready")
              return self._error is None

          def wait(self, timeout=None):
              end = None if timeout is None else time.monotonic() + timeout
              while self._left:
                  left = None if end is None else max(0, end - time.monotonic())
                  self._pool._take_in(left)
                  if left == 0:
                      break

          def get(self, timeout=None):
              self.wait(timeout)
              if self._left:
                  raise TimeoutError
              if self._error is not None:
                  raise self._error
              return self._value()

      ApplyResult = AsyncResult

      class MapResult(AsyncResult):
          pass

      class IMapIterator:
          # Keeps as many chunks under way as the workers can use, and takes the rest from the iterable later.
          def __init__(self, pool, function, chunks, ordered):
              self._pool = pool
              self._function = function
              self._chunks = chunks
              self._ordered = ordered
              self._next = 0
              self._sent = 0
              self._done = {}
              self._items = []
              self._ended = False
              self._feed()

          def _feed(self):
              while not self._ended and self._sent - self._next < 4 * self._pool._size:
                  chunk = next(self._chunks, _nothing)
                  if chunk is _nothing:
                      self._ended = True
                  else:
                      self._pool._send(self, self._sent, _map_chunk, (self._function, chunk), {})
                      self._sent += 1

          def _take(self, index, good, value):
              self._done[index] = (good, value)

          def __iter__(self):
              return self

          def next(self, timeout=None):
              end = None if timeout is None else time.monotonic() + timeout
              while not self._items:
                  if self._next == self._sent and self._ended:
                      raise StopIteration
                  index = self._next if self._ordered else next(iter(self._done), None)
                  if index in self._done:
                      good, value = self._done.pop(index)
                      self._next += 1
                      self._feed()
                      if not good:
                          raise value
                      self._items = value[::-1]
                      continue
                  left = None if end is None else max(0, end - time.monotonic())
                  self._pool._take_in(left)
                  if left == 0:
                      raise TimeoutError
              return self._items.pop()

          __next__ = next

      class Pool:
          def __init__(self, processes=None, initializer=None, initargs=(), maxtasksperchild=None, context=None):
              if processes is None:
                  processes = _processes.usable_processors()
              if processes < 1:
                  raise ValueError("Number of processes must be at least 1")
              if maxtasksperchild is not None and (not isinstance(maxtasksperchild, int) or maxtasksperchild <= 0):
                  raise ValueError("maxtasksperchild must be a positive int or None")
              if initializer is not None and not callable(initializer):
                  raise TypeError("initializer must be a callable")
              self._size = processes
              self._context = context or get_context()
              self._channels = _Channels(processes)
              self._tasks, self._results = self._channels.tasks, self._channels.results
              self._slots = self._channels.slots
              self._setting = (initializer, initargs, maxtasksperchild)
              self._waiting = {}
              self._count = 0
              self._state = "RUN"
              self._workers = [self._start(slot) for slot in range(processes)]

          def _start(self, slot):
              worker = self._context.Process(
                  target=_work, args=(self._channels, slot) + self._setting, daemon=True)
              worker.name = worker.name.replace("Process", "PoolWorker")
              worker.start()
              return worker

          def __getstate__(self):
              raise NotImplementedError("pool objects cannot be passed between processes or pickled")

          def __repr__(self):
              return ("<multiprocessing.pool.Pool state=" + self._state + " pool_size=" + str(len(self._workers)) + ">")

          def _check(self):
              if self._state != "RUN":
                  raise ValueError("Pool not running")

          def _send(self, result, index, function, args, kwargs):
              number = self._count
              self._count += 1
              self._waiting[number] = (result, index)
              try:
                  _processes.queue_put(self._tasks, (number, function, args, kwargs), None)
              except BaseException:
                  del self._waiting[number]
                  raise

          def _take_in(self, timeout):
              # Takes in all results that are there, and waits for one where there is none; not for long, since another
              # thread may take in what this one waits for.
              answer = _processes.queue_get(self._results, 0.2 if timeout is None else min(0.2, timeout), _nothing)
              if answer is _nothing:
                  self._replace_ended()
              while answer is not _nothing:
                  number, good, value, text = answer
                  if text is not None:
                      value.__cause__ = RemoteTraceback("\\n" + '\"\"\"' + "\\n" + text + '\"\"\"')
                  result, index = self._waiting.pop(number, (None, 0))
                  if result is not None:
                      result._take(index, good, value)
                  answer = _processes.queue_get(self._results, 0, _nothing)

          def _replace_ended(self):
              # A worker that was killed takes its task along: whoever waits for it is told.
              for slot, worker in enumerate(self._workers):
                  if worker is None or worker.exitcode is None:
                      continue
                  number = _processes.memory_get(self._slots, "q", slot) - 1
                  _processes.memory_set(self._slots, "q", slot, 0)
                  if number in self._waiting:
                      result, index = self._waiting.pop(number)
                      problem = RuntimeError(
                          "worker " + worker.name + " ended with exit code " + str(worker.exitcode)
                          + " while it worked on this task")
                      result._take(index, False, problem)
                  running = self._state == "RUN" or (self._state == "CLOSE" and self._waiting)
                  self._workers[slot] = self._start(slot) if running else None

          def _chunks(self, items, size):
              items = iter(items)
              while True:
                  chunk = []
                  for item in items:
                      chunk.append(item)
                      if len(chunk) == size:
                          break
                  if not chunk:
                      return
                  yield chunk

          def _map(self, work, function, iterable, chunksize, callback=None, error_callback=None):
              self._check()
              items = list(iterable)
              if chunksize is None:
                  chunksize, rest = divmod(len(items), self._size * 4)
                  if rest:
                      chunksize += 1
              elif chunksize < 1:
                  raise ValueError("Chunksize must be 1+, not " + format(chunksize, "n"))
              chunks = [items[i:i + chunksize] for i in range(0, len(items), max(chunksize, 1))]
              result = MapResult(self, len(chunks), callback, error_callback, False)
              for index, chunk in enumerate(chunks):
                  self._send(result, index, work, (function, chunk), {})
              if not chunks and callback:
                  callback([])
              return result

          def apply(self, func, args=(), kwds={}):
              return self.apply_async(func, args, kwds).get()

          def apply_async(self, func, args=(), kwds={}, callback=None, error_callback=None):
              self._check()
              result = AsyncResult(self, 1, callback, error_callback)
              self._send(result, 0, func, tuple(args), dict(kwds))
              return result

          def map(self, func, iterable, chunksize=None):
              return self._map(_map_chunk, func, iterable, chunksize).get()

          def map_async(self, func, iterable, chunksize=None, callback=None, error_callback=None):
              return self._map(_map_chunk, func, iterable, chunksize, callback, error_callback)

          def starmap(self, func, iterable, chunksize=None):
              return self._map(_starmap_chunk, func, iterable, chunksize).get()

          def starmap_async(self, func, iterable, chunksize=None, callback=None, error_callback=None):
              return self._map(_starmap_chunk, func, iterable, chunksize, callback, error_callback)

          def imap(self, func, iterable, chunksize=1):
              return self._iterate(func, iterable, chunksize, True)

          def imap_unordered(self, func, iterable, chunksize=1):
              return self._iterate(func, iterable, chunksize, False)

          def _iterate(self, func, iterable, chunksize, ordered):
              self._check()
              if chunksize < 1:
                  raise ValueError("Chunksize must be 1+, not " + format(chunksize, "n"))
              return IMapIterator(self, func, self._chunks(iterable, chunksize), ordered)

          def close(self):
              if self._state == "RUN":
                  self._state = "CLOSE"

          def terminate(self):
              self._state = "TERMINATE"
              for worker in self._workers:
                  if worker is not None:
                      worker.terminate()
              for worker in self._workers:
                  if worker is not None:
                      worker.join()
              self._workers = []

          def join(self):
              if self._state == "RUN":
                  raise ValueError("Pool is still running")
              while self._waiting and self._workers:
                  self._take_in(None)
              for worker in self._workers:
                  if worker is not None:
                      _processes.queue_put(self._tasks, None, None)
              for worker in self._workers:
                  if worker is not None:
                      worker.join()
              self._workers = []

          def __enter__(self):
              self._check()
              return self

          def __exit__(self, *details):
              self.terminate()

      def __getattr__(name):
          if name != "ThreadPool":
              raise AttributeError("module " + repr(__name__) + " has no attribute " + repr(name))
          from _thread_pool import ThreadPool
          return ThreadPool
      """)
}
