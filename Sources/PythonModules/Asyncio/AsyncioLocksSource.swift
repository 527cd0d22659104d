// `asyncio.locks`, in Python.

enum AsyncioLocksSource {
  /// The source of `asyncio.locks`.
  static let text = #"""
    import collections

    from asyncio import events, exceptions

    __all__ = ('Lock', 'Event', 'Condition', 'Semaphore', 'BoundedSemaphore', 'Barrier')


    class _Waiting:
        """Something that tasks wait for; it belongs to the loop in which one first does."""

        _loop = None

        def _get_loop(self):
            loop = events.get_running_loop()
            if self._loop is None:
                self._loop = loop
            if loop is not self._loop:
                raise RuntimeError(f'{self!r} is bound to a different event loop')
            return loop

        def _describe(self, state):
            if self._waiters:
                state = f'{state}, waiters:{len(self._waiters)}'
            return f'{object.__repr__(self)[:-1]} [{state}]>'


    class _Locking(_Waiting):
        """What `async with` acquires and releases."""

        async def __aenter__(self):
            await self.acquire()

        async def __aexit__(self, exc_type, exc, tb):
            self.release()


    class Lock(_Locking):
        """Held by one task at a time."""

        def __init__(self):
            self._waiters = collections.deque()
            self._locked = False

        def __repr__(self):
            return self._describe('locked' if self._locked else 'unlocked')

        def locked(self):
            return self._locked

        async def acquire(self):
            if not self._locked and all(waiter.cancelled() for waiter in self._waiters):
                self._locked = True
                return True
            waiter = self._get_loop().create_future()
            self._waiters.append(waiter)
            try:
                try:
                    await waiter
                finally:
                    self._waiters.remove(waiter)
            except exceptions.CancelledError:
                if not self._locked:
                    self._wake_first()
                raise
            self._locked = True
            return True

        def release(self):
            if not self._locked:
                raise RuntimeError('Lock is not acquired.')
            self._locked = False
            self._wake_first()

        def _wake_first(self):
            if self._waiters and not self._waiters[0].done():
                self._waiters[0].set_result(True)


    class Event(_Waiting):
        """A flag that tasks wait for."""

        def __init__(self):
            self._waiters = collections.deque()
            self._value = False

        def __repr__(self):
            return self._describe('set' if self._value else 'unset')

        def is_set(self):
            return self._value

        def set(self):
            if not self._value:
                self._value = True
                for waiter in self._waiters:
                    if not waiter.done():
                        waiter.set_result(True)

        def clear(self):
            self._value = False

        async def wait(self):
            if self._value:
                return True
            waiter = self._get_loop().create_future()
            self._waiters.append(waiter)
            try:
                await waiter
                return True
            finally:
                self._waiters.remove(waiter)


    class Condition(_Locking):
        """A lock, and a way to wait for word from who holds it."""

        def __init__(self, lock=None):
            self._lock = Lock() if lock is None else lock
            self.locked, self.acquire, self.release = self._lock.locked, self._lock.acquire, self._lock.release
            self._waiters = collections.deque()

        def __repr__(self):
            return self._describe('locked' if self.locked() else 'unlocked')

        async def wait(self):
            if not self.locked():
                raise RuntimeError('cannot wait on un-acquired lock')
            self.release()
            try:
                waiter = self._get_loop().create_future()
                self._waiters.append(waiter)
                try:
                    await waiter
                    return True
                finally:
                    self._waiters.remove(waiter)
            finally:
                # The lock is taken back even by a task that is cancelled meanwhile.
                cancelled = None
                while True:
                    try:
                        await self.acquire()
                        break
                    except exceptions.CancelledError as error:
                        cancelled = error
                if cancelled is not None:
                    try:
                        raise cancelled
                    finally:
                        cancelled = None

        async def wait_for(self, predicate):
            result = predicate()
            while not result:
                await self.wait()
                result = predicate()
            return result

        def notify(self, n=1):
            if not self.locked():
                raise RuntimeError('cannot notify on un-acquired lock')
            for waiter in self._waiters:
                if n <= 0:
                    break
                if not waiter.done():
                    n -= 1
                    waiter.set_result(False)

        def notify_all(self):
            self.notify(len(self._waiters))


    class Semaphore(_Locking):
        """Held by so many tasks at a time."""

        def __init__(self, value=1):
            if value < 0:
                raise ValueError('Semaphore initial value must be >= 0')
            self._waiters = collections.deque()
            self._value = value

        def __repr__(self):
            return self._describe('locked' if self.locked() else f'unlocked, value:{self._value}')

        def locked(self):
            return self._value == 0 or any(not waiter.cancelled() for waiter in self._waiters)

        async def acquire(self):
            if not self.locked():
                self._value -= 1
                return True
            waiter = self._get_loop().create_future()
            self._waiters.append(waiter)
            try:
                try:
                    await waiter
                finally:
                    self._waiters.remove(waiter)
            except exceptions.CancelledError:
                if not waiter.cancelled():
                    # It had been given its turn, which goes to another.
                    self._value += 1
                    self._wake_next()
                raise
            if self._value > 0:
                self._wake_next()
            return True

        def release(self):
            self._value += 1
            self._wake_next()

        def _wake_next(self):
            for waiter in self._waiters:
                if not waiter.done():
                    self._value -= 1
                    waiter.set_result(True)
                    return


    class BoundedSemaphore(Semaphore):
        """A semaphore that is never released more often than acquired."""

        def __init__(self, value=1):
            self._bound_value = value
            super().__init__(value)

        def release(self):
            if self._value >= self._bound_value:
                raise ValueError('BoundedSemaphore released too many times')
            super().release()


    class Barrier(_Waiting):
        """Holds tasks until so many have come."""

        def __init__(self, parties):
            if parties < 1:
                raise ValueError('parties must be > 0')
            self._cond = Condition()
            self._parties, self._count = parties, 0
            self._state = 'filling'

        def __repr__(self):
            counts = f'{self._state}, waiters:{self.n_waiting}/{self.parties}' if not self.broken else self._state
            return f'{object.__repr__(self)[:-1]} [{counts}]>'

        parties = property(lambda self: self._parties)
        n_waiting = property(lambda self: self._count if self._state == 'filling' else 0)
        broken = property(lambda self: self._state == 'broken')

        async def __aenter__(self):
            return await self.wait()

        async def __aexit__(self, *_):
            pass

        async def wait(self):
            async with self._cond:
                await self._cond.wait_for(lambda: self._state not in ('draining', 'resetting'))
                if self._state == 'broken':
                    raise exceptions.BrokenBarrierError('Barrier aborted')
                index = self._count
                self._count += 1
                try:
                    if index + 1 == self._parties:
                        self._state = 'draining'
                        self._cond.notify_all()
                    else:
                        await self._cond.wait_for(lambda: self._state != 'filling')
                        if self._state in ('broken', 'resetting'):
                            raise exceptions.BrokenBarrierError('Abort or reset of barrier')
                    return index
                finally:
                    self._count -= 1
                    if self._count == 0:
                        if self._state in ('resetting', 'draining'):
                            self._state = 'filling'
                        self._cond.notify_all()

        async def reset(self):
            async with self._cond:
                if self._count > 0:
                    if self._state != 'resetting':
                        self._state = 'resetting'
                else:
                    self._state = 'filling'
                self._cond.notify_all()

        async def abort(self):
            async with self._cond:
                self._state = 'broken'
                self._cond.notify_all()
    """#
}
