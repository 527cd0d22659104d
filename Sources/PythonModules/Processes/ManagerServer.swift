// `multiprocessing._manager_server`: the loop of a manager's process, and the objects in it that calls can wait on.
//
// It has one thread. A call that cannot be answered yet, such as `get` on an empty queue, is kept and tried again after
// every other call, so that nobody who waits keeps the others from being served.

import PythonRuntime

var managerServerModule: NativeModule {
  NativeModule(
    name: "multiprocessing._manager_server",
    source: """
      import queue
      import _processes
      from multiprocessing.connection import AuthenticationError, _wait
      from multiprocessing.context import TimeoutError

      nothing = _processes.Nothing()
      # Views of a dictionary go to other processes as lists.
      _views = tuple(type(getattr({}, name)()) for name in ("keys", "values", "items"))

      class Pending:
          # An answer that is not there yet: `attempt` gives it or `nothing`; `late` stands for it once time is up.
          # Nothing that the server hears of makes some of them possible: they `poll`.
          def __init__(self, attempt, timeout, late, polls=False):
              self.attempt = attempt
              self.polls = polls
              self.deadline = None if timeout is None else _processes.clock() + timeout
              self.late = late

          def answer(self):
              value = self.attempt()
              if value is nothing and self.deadline is not None and _processes.clock() >= self.deadline:
                  return self.late()
              return value

      def pending(attempt, blocking, timeout, late, polls=False):
          value = attempt()
          if value is not nothing:
              return value
          if not blocking or (timeout is not None and timeout <= 0):
              return late()
          return Pending(attempt, timeout, late, polls)

      class Server:
          # The connection whose call is carried out: the owner of what it acquires.
          client = None

          def __init__(self, registry, listener):
              self.registry = registry
              self.listener = listener
              self.address = listener.address
              self.objects = {}
              self.count = 0
              self.waiting = []
              self.running = True

          def serve_forever(self):
              connections = []
              while self.running:
                  deadlines = [call.deadline for _, call, _ in self.waiting if call.deadline is not None]
                  timeout = max(0, min(deadlines) - _processes.clock()) if deadlines else None
                  if any(call.polls for _, call, _ in self.waiting):
                      timeout = 0.005 if timeout is None else min(timeout, 0.005)
                  for ready in _wait([self.listener] + connections, timeout, True):
                      if ready is self.listener:
                          try:
                              connections.append(self.listener.accept())
                          except (AuthenticationError, EOFError, OSError):
                              # Who has not the key, or not the patience, is not served.
                              pass
                          continue
                      try:
                          self.serve(ready)
                      except (EOFError, OSError):
                          connections.remove(ready)
                          self.waiting = [item for item in self.waiting if item[0] is not ready]
                          ready.close()
                  self.try_again()
              self.listener.close()

          def serve(self, connection):
              ident, name, args, kwds = connection.recv()
              Server.client = connection
              try:
                  if ident is None:
                      answer = ("#RETURN", getattr(self, "do_" + name)(*args, **kwds))
                  else:
                      answer = self.call(connection, ident, name, args, kwds)
              except BaseException as error:
                  answer = ("#ERROR", error)
              if answer is not None:
                  self.send(connection, answer)

          def call(self, connection, ident, name, args, kwds):
              obj, exposed, method_to_typeid = self.objects[ident]
              if name == "#GETVALUE":
                  return ("#RETURN", obj)
              if name not in exposed and name != "__repr__":
                  raise AttributeError(
                      "method %r of %r object is not in exposed=%r" % (name, type(obj), exposed))
              result = getattr(obj, name)(*args, **kwds)
              if isinstance(result, Pending):
                  self.waiting.append((connection, result, name))
                  return None
              typeid = method_to_typeid.get(name)
              if typeid is None:
                  return ("#RETURN", list(result) if isinstance(result, _views) else result)
              proxytype = self.registry[typeid][3]
              number, exposed = self.keep(result, typeid)
              from multiprocessing.managers import Token
              return ("#PROXY", (exposed, Token(typeid, self.address, number), proxytype))

          def try_again(self):
              # One answer may make another possible, such as a put that makes room for the next.
              again = True
              while again:
                  again = False
                  for item in list(self.waiting):
                      connection, call, _ = item
                      Server.client = connection
                      try:
                          value = call.answer()
                          answer = ("#RETURN", value)
                      except BaseException as error:
                          value, answer = None, ("#ERROR", error)
                      if value is nothing:
                          continue
                      self.waiting.remove(item)
                      self.send(connection, answer)
                      again = True

          def send(self, connection, answer):
              try:
                  connection.send(answer)
              except OSError:
                  pass
              except Exception as error:
                  connection.send(("#UNSERIALIZABLE", repr(answer[1])))

          def keep(self, obj, typeid):
              exposed = self.registry[typeid][1]
              if exposed is None:
                  exposed = [name for name in dir(obj) if name[0] != "_" and callable(getattr(obj, name))]
              self.count += 1
              ident = "%x" % self.count
              self.objects[ident] = (obj, tuple(exposed), self.registry[typeid][2])
              return ident, tuple(exposed)

          def do_create(self, typeid, /, *args, **kwds):
              callable = self.registry[typeid][0]
              if callable is None:
                  if kwds or len(args) != 1:
                      raise ValueError("Without callable, must have one non-keyword argument")
                  return self.keep(args[0], typeid)
              return self.keep(callable(*args, **kwds), typeid)

          def do_get_methods(self, ident):
              return self.objects[ident][1]

          def do_dummy(self):
              pass

          def do_number_of_objects(self):
              return len(self.objects)

          def do_shutdown(self):
              self.running = False

      class Queue:
          def __init__(self, maxsize=0):
              self.maxsize = maxsize
              self.items = []
              self.unfinished = 0

          def qsize(self):
              return len(self.items)

          def empty(self):
              return not self.items

          def full(self):
              return 0 < self.maxsize <= len(self.items)

          def put(self, item, block=True, timeout=None):
              def attempt():
                  if self.full():
                      return nothing
                  self.items.append(item)
                  self.unfinished += 1
              def late():
                  raise queue.Full
              return pending(attempt, block, timeout, late)

          def get(self, block=True, timeout=None):
              def late():
                  raise queue.Empty
              return pending(lambda: self.items.pop(0) if self.items else nothing, block, timeout, late)

          def put_nowait(self, item):
              return self.put(item, False)

          def get_nowait(self):
              return self.get(False)

          def task_done(self):
              if self.unfinished <= 0:
                  raise ValueError("task_done() called too many times")
              self.unfinished -= 1

          def join(self):
              return pending(lambda: nothing if self.unfinished else None, True, None, None)

      class Event:
          def __init__(self):
              self.flag = False

          def is_set(self):
              return self.flag

          def set(self):
              self.flag = True

          def clear(self):
              self.flag = False

          def wait(self, timeout=None):
              return pending(lambda: True if self.flag else nothing, True, timeout, lambda: False)

      class Semaphore:
          limit = None

          def __init__(self, value=1):
              if value < 0:
                  raise ValueError("semaphore initial value must be >= 0")
              self.value = value

          def acquire(self, blocking=True, timeout=None):
              def attempt():
                  if self.value == 0:
                      return nothing
                  self.value -= 1
                  return True
              return pending(attempt, blocking, timeout, lambda: False)

          def release(self, n=1):
              if self.limit is not None and self.value + n > self.limit:
                  raise ValueError("Semaphore released too many times")
              self.value += n

      class BoundedSemaphore(Semaphore):
          def __init__(self, value=1):
              super().__init__(value)
              self.limit = value

      class Lock(Semaphore):
          def __init__(self):
              super().__init__(1)

          def release(self):
              if self.value:
                  raise RuntimeError("release unlocked lock")
              self.value = 1

      class RLock:
          def __init__(self):
              self.owner = None
              self.depth = 0

          def acquire(self, blocking=True, timeout=None):
              client = Server.client
              def attempt():
                  if self.owner is not None and self.owner is not client:
                      return nothing
                  self.owner = client
                  self.depth += 1
                  return True
              return pending(attempt, blocking, timeout, lambda: False)

          def release(self):
              if self.owner is not Server.client:
                  raise RuntimeError("cannot release un-acquired lock")
              self.depth -= 1
              if self.depth == 0:
                  self.owner = None

      class Condition(RLock):
          def __init__(self, lock=None):
              super().__init__()
              self.sleepers = []

          def wait(self, timeout=None):
              client = Server.client
              if self.owner is not client:
                  raise RuntimeError("cannot wait on un-acquired lock")
              depth, self.owner, self.depth = self.depth, None, 0
              sleeper = [False]
              self.sleepers.append(sleeper)
              ended = []
              def attempt():
                  # Whoever is notified, or late, goes on only with the lock.
                  if not (sleeper[0] or ended) or self.owner is not None:
                      return nothing
                  self.owner, self.depth = client, depth
                  if not sleeper[0]:
                      self.sleepers.remove(sleeper)
                  return sleeper[0]
              def late():
                  ended.append(True)
                  return attempt()
              return Pending(attempt, timeout, late)

          def notify(self, n=1):
              if self.owner is not Server.client:
                  raise RuntimeError("cannot notify on un-acquired lock")
              for sleeper in self.sleepers[:n]:
                  sleeper[0] = True
              del self.sleepers[:n]

          def notify_all(self):
              self.notify(len(self.sleepers))

      class Barrier:
          def __init__(self, parties, action=None, timeout=None):
              self.parties = parties
              self.action = action
              self.timeout = timeout
              self.inside = []
              self.is_broken = False

          def parties_(self):
              return self.parties

          def waiting_(self):
              return len(self.inside)

          def broken_(self):
              return self.is_broken

          def wait(self, timeout=None):
              from threading import BrokenBarrierError
              if self.is_broken:
                  raise BrokenBarrierError
              place = [len(self.inside), None]
              self.inside.append(place)
              if len(self.inside) == self.parties:
                  try:
                      if self.action:
                          self.action()
                  except BaseException:
                      self.abort()
                      raise
                  for other in self.inside:
                      other[1] = True
                  self.inside = []
                  return place[0]
              def attempt():
                  if place[1] is None:
                      return nothing
                  if not place[1]:
                      raise BrokenBarrierError
                  return place[0]
              def late():
                  self.abort()
                  raise BrokenBarrierError
              return Pending(attempt, self.timeout if timeout is None else timeout, late)

          def abort(self):
              self.reset()
              self.is_broken = True

          def reset(self):
              for other in self.inside:
                  other[1] = False
              self.inside = []
              self.is_broken = False

      class Pool:
          def __init__(self, *args, **kwds):
              from multiprocessing import pool
              self.pool = pool.Pool(*args, **kwds)

          def apply(self, func, args=(), kwds={}):
              return self.apply_async(func, args, kwds).get()

          def map(self, func, iterable, chunksize=None):
              return self.map_async(func, iterable, chunksize).get()

          def starmap(self, func, iterable, chunksize=None):
              return self.starmap_async(func, iterable, chunksize).get()

          def apply_async(self, *args, **kwds):
              return AsyncResult(self.pool.apply_async(*args, **kwds))

          def map_async(self, *args, **kwds):
              return AsyncResult(self.pool.map_async(*args, **kwds))

          def starmap_async(self, *args, **kwds):
              return AsyncResult(self.pool.starmap_async(*args, **kwds))

          def imap(self, *args, **kwds):
              return PoolIterator(self.pool.imap(*args, **kwds))

          def imap_unordered(self, *args, **kwds):
              return PoolIterator(self.pool.imap_unordered(*args, **kwds))

          def close(self):
              self.pool.close()

          def terminate(self):
              self.pool.terminate()

          def join(self):
              def attempt():
                  self.pool._take_in(0)
                  return nothing if self.pool._waiting and self.pool._workers else self.pool.join()
              if self.pool._state == "RUN":
                  raise ValueError("Pool is still running")
              return pending(attempt, True, None, None, polls=True)

      class AsyncResult:
          def __init__(self, result):
              self._result = result

          def ready(self):
              return self._result.ready()

          def successful(self):
              return self._result.successful()

          def wait(self, timeout=None):
              return pending(lambda: None if self.ready() else nothing, True, timeout, lambda: None, polls=True)

          def get(self, timeout=None):
              def late():
                  raise TimeoutError
              return pending(lambda: self._result.get() if self.ready() else nothing, True, timeout, late, polls=True)

      class PoolIterator:
          def __init__(self, items):
              self._items = items

          def __next__(self):
              def attempt():
                  try:
                      return self._items.next(0)
                  except TimeoutError:
                      return nothing
              return pending(attempt, True, None, None, polls=True)
      """)
}
