// What threads of the module `threading` wait for, in Python: conditions, semaphores, events, barriers.

enum ThreadingLocksSource {
  /// The module's source.
  static let text = #"""
    # What threads wait for. The module `threading` shows all of it as its own.

    import _thread
    from time import monotonic as _time

    __name__ = 'threading'

    Lock = _thread.allocate_lock
    RLock = _thread.RLock


    def _inner_lock():
        """The lock of something that is made of one."""
        return _thread._lock_for('lock', 0)


    def _warn(message):
        """Tells the caller's caller that what it uses will go away."""
        import warnings
        warnings.warn(message, DeprecationWarning, stacklevel=3)


    class Condition:
        """Lets threads wait until another one notifies them. Each waits for a lock of its own."""

        # What those who wait are said to wait for.
        _purpose = 'condition'

        def __init__(self, lock=None):
            self._number = _thread._made(self._purpose)
            if lock is None:
                lock = RLock()
            self._lock = lock
            self.acquire = lock.acquire
            self.release = lock.release
            for name in ('_release_save', '_acquire_restore', '_is_owned'):
                if hasattr(lock, name):
                    setattr(self, name, getattr(lock, name))
            self._waiters = []

        def __enter__(self):
            return self._lock.__enter__()

        def __exit__(self, *details):
            return self._lock.__exit__(*details)

        def __repr__(self):
            return f'<Condition({self._lock}, {len(self._waiters)})>'

        def _release_save(self):
            self._lock.release()

        def _acquire_restore(self, state):
            self._lock.acquire()

        def _is_owned(self):
            if self._lock.acquire(False):
                self._lock.release()
                return False
            return True

        def _at_fork_reinit(self):
            self._lock._at_fork_reinit()
            self._waiters.clear()

        def wait(self, timeout=None):
            if not self._is_owned():
                raise RuntimeError('cannot wait on un-acquired lock')
            waiter = _thread._lock_for(self._purpose, self._number)
            waiter.acquire()
            self._waiters.append(waiter)
            state = self._release_save()
            notified = False
            try:
                if timeout is None:
                    notified = waiter.acquire()
                else:
                    notified = waiter.acquire(True, timeout) if timeout > 0 else waiter.acquire(False)
                return notified
            finally:
                self._acquire_restore(state)
                if not notified and waiter in self._waiters:
                    self._waiters.remove(waiter)

        def wait_for(self, predicate, timeout=None):
            end = None
            result = predicate()
            while not result:
                if timeout is not None:
                    if end is None:
                        end = _time() + timeout
                    timeout = end - _time()
                    if timeout <= 0:
                        break
                self.wait(timeout)
                result = predicate()
            return result

        def notify(self, n=1):
            if not self._is_owned():
                raise RuntimeError('cannot notify on un-acquired lock')
            while self._waiters and n > 0:
                self._waiters.pop(0).release()
                n -= 1

        def notify_all(self):
            self.notify(len(self._waiters))

        def notifyAll(self):
            _warn('notifyAll() is deprecated, use notify_all() instead')
            self.notify_all()


    def _condition(purpose):
        """The condition of a class that is made of one."""
        return type('Condition', (Condition,), {'_purpose': purpose})


    _SemaphoreCondition = _condition('semaphore')
    _EventCondition = _condition('event')
    _BarrierCondition = _condition('barrier')


    class Semaphore:
        """A counter that a thread waits for while it is 0."""

        def __init__(self, value=1):
            if value < 0:
                raise ValueError('semaphore initial value must be >= 0')
            self._cond = _SemaphoreCondition(_inner_lock())
            self._value = value

        def __repr__(self):
            return f'{_place(self)} value={self._value}>'

        def acquire(self, blocking=True, timeout=None):
            if not blocking and timeout is not None:
                raise ValueError("can't specify timeout for non-blocking acquire")
            with self._cond:
                if not self._value and blocking:
                    self._cond.wait_for(lambda: self._value, timeout)
                if not self._value:
                    return False
                self._value -= 1
                return True

        def __enter__(self, blocking=True, timeout=None):
            return self.acquire(blocking, timeout)

        def __exit__(self, *details):
            self.release()

        def release(self, n=1):
            if n < 1:
                raise ValueError('n must be one or more')
            with self._cond:
                self._value += n
                self._cond.notify(n)


    class BoundedSemaphore(Semaphore):
        """A semaphore that is never released more often than it was acquired."""

        def __init__(self, value=1):
            super().__init__(value)
            self._initial_value = value

        def __repr__(self):
            return f'{_place(self)} value={self._value}/{self._initial_value}>'

        def release(self, n=1):
            if n < 1:
                raise ValueError('n must be one or more')
            with self._cond:
                if self._value + n > self._initial_value:
                    raise ValueError('Semaphore released too many times')
                self._value += n
                self._cond.notify(n)


    class Event:
        """A flag that threads wait for."""

        def __init__(self):
            self._cond = _EventCondition(_inner_lock())
            self._flag = False

        def __repr__(self):
            return f'{_place(self)} {"set" if self._flag else "unset"}>'

        def _at_fork_reinit(self):
            self._cond._at_fork_reinit()

        def is_set(self):
            return self._flag

        def isSet(self):
            _warn('isSet() is deprecated, use is_set() instead')
            return self._flag

        def set(self):
            with self._cond:
                self._flag = True
                self._cond.notify_all()

        def clear(self):
            with self._cond:
                self._flag = False

        def wait(self, timeout=None):
            with self._cond:
                if not self._flag:
                    self._cond.wait(timeout)
                return self._flag


    class BrokenBarrierError(RuntimeError):
        """The barrier was broken or reset while a thread waited at it."""


    # What a barrier is doing: it fills, lets its parties go, is being reset, or is broken.
    _FILLING, _DRAINING, _RESETTING, _BROKEN = 0, 1, -1, -2


    class Barrier:
        """A place where a number of threads wait for each other."""

        def __init__(self, parties, action=None, timeout=None):
            self._cond = _BarrierCondition(_inner_lock())
            self._action = action
            self._timeout = timeout
            self._parties = parties
            self._state = _FILLING
            self._count = 0

        def __repr__(self):
            if self.broken:
                return f'{_place(self)} broken>'
            return f'{_place(self)} waiters={self.n_waiting}/{self.parties}>'

        @property
        def parties(self):
            return self._parties

        @property
        def n_waiting(self):
            return self._count if self._state == _FILLING else 0

        @property
        def broken(self):
            return self._state == _BROKEN

        def wait(self, timeout=None):
            if timeout is None:
                timeout = self._timeout
            with self._cond:
                # The parties of the round before must have gone.
                while self._state in (_RESETTING, _DRAINING):
                    self._cond.wait()
                if self._state == _BROKEN:
                    raise BrokenBarrierError
                index = self._count
                self._count += 1
                try:
                    if index + 1 == self._parties:
                        self._open()
                    else:
                        self._wait_for_others(timeout)
                    return index
                finally:
                    self._count -= 1
                    self._leave()

        def _open(self):
            try:
                if self._action:
                    self._action()
            except BaseException:
                self._break()
                raise
            self._state = _DRAINING
            self._cond.notify_all()

        def _wait_for_others(self, timeout):
            if not self._cond.wait_for(lambda: self._state != _FILLING, timeout):
                self._break()
                raise BrokenBarrierError
            if self._state < 0:
                raise BrokenBarrierError

        def _leave(self):
            if self._count == 0 and self._state in (_RESETTING, _DRAINING):
                self._state = _FILLING
                self._cond.notify_all()

        def _break(self):
            self._state = _BROKEN
            self._cond.notify_all()

        def reset(self):
            with self._cond:
                if self._count == 0:
                    self._state = _FILLING
                elif self._state != _DRAINING:
                    self._state = _RESETTING
                self._cond.notify_all()

        def abort(self):
            with self._cond:
                self._break()


    def _place(synchronizer):
        """How the repr of one begins."""
        cls = type(synchronizer)
        return f'<{cls.__module__}.{cls.__qualname__} at {id(synchronizer):#x}:'
    """#
}
