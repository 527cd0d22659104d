// `multiprocessing.synchronize`: locks, semaphores, conditions, events and barriers between processes.

import PythonRuntime

var multiprocessingSynchronizeModule: NativeModule {
  NativeModule(
    name: "multiprocessing.synchronize",
    source: """
      import os
      import sys
      import time
      import _processes

      _Shared = _processes.Shared

      def _limit(block, timeout):
          if not block:
              return 0
          return None if timeout is None else max(0, timeout)

      def _owner():
          from multiprocessing.context import current_process
          return current_process().name

      class Lock(_Shared):
          _recursive = False

          def __init__(self):
              self._lock = _processes.lock(self._recursive)
              self._depth = 0

          def acquire(self, block=True, timeout=None):
              got = _processes.lock_acquire(self._lock, _limit(block, timeout))
              if got is None:
                  sys.stderr.write(
                      "Lectern: the process that held " + repr(self) + " was killed; what it guards may be half "
                      "changed. " + _owner() + " holds it now.\\n")
                  self._depth = 0
                  got = True
              if got:
                  self._depth += 1
              return got

          def release(self):
              _processes.lock_release(self._lock)
              self._depth = max(0, self._depth - 1)

          def __enter__(self):
              return self.acquire()

          def __exit__(self, *details):
              self.release()

          def __repr__(self):
              holder = _processes.lock_holder(self._lock)
              if holder is None:
                  owner = "None"
              else:
                  owner = _owner() if _processes.lock_is_mine(self._lock) else "SomeOtherProcess"
              return "<" + type(self).__name__ + "(owner=" + owner + ")>"

      class RLock(Lock):
          _recursive = True

          def __repr__(self):
              if _processes.lock_is_mine(self._lock):
                  return "<RLock(" + _owner() + ", " + str(self._depth) + ")>"
              if _processes.lock_holder(self._lock) is None:
                  return "<RLock(None, 0)>"
              return "<RLock(SomeOtherProcess, nonzero)>"

      class Semaphore(_Shared):
          _kind = "semaphore"

          def __init__(self, value=1):
              self._semaphore = _processes.semaphore(value, None, self._kind)

          def acquire(self, block=True, timeout=None):
              return _processes.semaphore_acquire(self._semaphore, _limit(block, timeout)) is not False

          def release(self):
              _processes.semaphore_release(self._semaphore, 1)

          def get_value(self):
              return _processes.semaphore_value(self._semaphore)

          def __enter__(self):
              return self.acquire()

          def __exit__(self, *details):
              self.release()

          def __repr__(self):
              return "<" + type(self).__name__ + "(value=" + str(self.get_value()) + ")>"

      class BoundedSemaphore(Semaphore):
          def __init__(self, value=1):
              self._semaphore = _processes.semaphore(value, value, self._kind)
              self._limit = value

          def __repr__(self):
              return "<BoundedSemaphore(value=" + str(self.get_value()) + ", maxvalue=" + str(self._limit) + ")>"

      class Condition(_Shared):
          # Sleepers announce themselves in _sleeping before they let go of the lock, and answer in _answers when they
          # wake, for whatever reason; who notifies waits for the answers, so that no permit goes to a later sleeper.
          def __init__(self, lock=None, _kind="condition", _parties=0):
              self._lock = lock or RLock()
              self._sleeping = _processes.semaphore(0, None, _kind)
              self._answers = _processes.semaphore(0, None, _kind)
              self._permits = _processes.semaphore(0, None, _kind, _parties)
              self.acquire = self._lock.acquire
              self.release = self._lock.release

          def __enter__(self):
              return self._lock.__enter__()

          def __exit__(self, *details):
              return self._lock.__exit__(*details)

          def __repr__(self):
              waiting = (
                  _processes.semaphore_value(self._sleeping) - _processes.semaphore_value(self._answers))
              return "<Condition(" + repr(self._lock) + ", " + str(waiting) + ")>"

          def _check(self, what):
              assert _processes.lock_is_mine(self._lock._lock), what

          def wait(self, timeout=None):
              self._check("must acquire() condition before using wait()")
              _processes.semaphore_release(self._sleeping, 1)
              depth = self._lock._depth
              for _ in range(depth):
                  self._lock.release()
              try:
                  return _processes.semaphore_acquire(self._permits, _limit(True, timeout)) is not False
              finally:
                  _processes.semaphore_release(self._answers, 1)
                  for _ in range(depth):
                      self._lock.acquire()

          def notify(self, n=1):
              self._check("lock is not owned")
              while _processes.semaphore_acquire(self._answers, 0):
                  _processes.semaphore_acquire(self._sleeping, 0)
              while _processes.semaphore_acquire(self._permits, 0):
                  pass
              woken = 0
              while woken < n and _processes.semaphore_acquire(self._sleeping, 0):
                  _processes.semaphore_release(self._permits, 1)
                  woken += 1
              for _ in range(woken):
                  # A sleeper that was killed never answers.
                  if not _processes.semaphore_acquire(self._answers, 1):
                      break
              while woken and _processes.semaphore_acquire(self._permits, 0):
                  pass

          def notify_all(self):
              self.notify(2147483647)

          def wait_for(self, predicate, timeout=None):
              result = predicate()
              end = None if timeout is None else time.monotonic() + timeout
              while not result:
                  left = None if end is None else end - time.monotonic()
                  if left is not None and left <= 0:
                      break
                  self.wait(left)
                  result = predicate()
              return result

      class Event(_Shared):
          def __init__(self):
              self._condition = Condition(Lock(), "event")
              self._flag = _processes.semaphore(0, None, "event")

          def is_set(self):
              return _processes.semaphore_value(self._flag) > 0

          def set(self):
              with self._condition:
                  if not self.is_set():
                      _processes.semaphore_release(self._flag, 1)
                  self._condition.notify_all()

          def clear(self):
              with self._condition:
                  _processes.semaphore_acquire(self._flag, 0)

          def wait(self, timeout=None):
              if self.is_set():
                  return True
              with self._condition:
                  return self._condition.wait_for(self.is_set, timeout)

          def __repr__(self):
              return "<Event at " + hex(id(self)) + (" set>" if self.is_set() else " unset>")

      def _broken():
          # That of threads; the module is large, and loaded only for it.
          from threading import BrokenBarrierError
          return BrokenBarrierError

      class Barrier(_Shared):
          # The shared numbers: how many parties are inside, which round this is, whether the barrier is broken.
          def __init__(self, parties, action=None, timeout=None):
              self._parties = parties
              self._action = action
              self._timeout = timeout
              self._condition = Condition(None, "barrier", parties)
              self._state = _processes.memory(24)

          def _get(self, index):
              return _processes.memory_get(self._state, "q", index)

          def _set(self, index, value):
              _processes.memory_set(self._state, "q", index, value)

          @property
          def parties(self):
              return self._parties

          @property
          def n_waiting(self):
              return self._get(0)

          @property
          def broken(self):
              return self._get(2) == 1

          def wait(self, timeout=None):
              timeout = self._timeout if timeout is None else timeout
              with self._condition:
                  if self._get(2):
                      raise _broken()
                  index = self._get(0)
                  here = self._get(1)
                  self._set(0, index + 1)
                  if index + 1 == self._parties:
                      try:
                          if self._action:
                              self._action()
                      except BaseException:
                          self._break()
                          raise
                      self._set(0, 0)
                      self._set(1, here + 1)
                      self._condition.notify_all()
                      return index
                  passed = self._condition.wait_for(lambda: self._get(1) != here or self._get(2) == 1, timeout)
                  if self._get(1) != here:
                      # A filling ends one round, a reset two.
                      if (self._get(1) - here) % 2 == 0:
                          raise _broken()
                      return index
                  if not passed or self._get(2) == 1:
                      self._break()
                      raise _broken()

          def _break(self):
              self._set(2, 1)
              self._set(0, 0)
              self._condition.notify_all()

          def reset(self):
              with self._condition:
                  self._set(1, self._get(1) + 2)
                  self._set(0, 0)
                  self._set(2, 0)
                  self._condition.notify_all()

          def abort(self):
              with self._condition:
                  self._break()
      """)
}
