// The module `threading`, in Python: threads, how they start and end, and what each has to itself.

enum ThreadingSource {
  /// The module's source.
  static let text = #"""
    import os as _os
    import sys as _sys
    import _processes
    import _thread
    from _thread import TIMEOUT_MAX, get_ident, get_native_id, stack_size
    from _threading_locks import (Barrier, BoundedSemaphore, BrokenBarrierError, Condition, Event, Lock, RLock,
                                  Semaphore, _warn)

    __all__ = ['get_ident', 'active_count', 'Condition', 'current_thread', 'enumerate', 'main_thread', 'TIMEOUT_MAX',
               'Event', 'Lock', 'RLock', 'Semaphore', 'BoundedSemaphore', 'Thread', 'Barrier', 'BrokenBarrierError',
               'Timer', 'ThreadError', 'setprofile', 'settrace', 'local', 'stack_size', 'excepthook', 'ExceptHookArgs',
               'getprofile', 'gettrace', 'get_native_id']

    ThreadError = RuntimeError

    # Steps that no other thread comes in between need no lock: a call of a method of a dict or list is one.
    _active = {}
    _starting = {}
    _names = 0
    _at_exit = []


    def _new_name(form):
        global _names
        _names += 1
        return form % _names


    class Thread:
        """A thread of control, and after its end what is known of it."""

        _initialized = False

        def __init__(self, group=None, target=None, name=None, args=(), kwargs=None, *, daemon=None):
            assert group is None, 'group argument must be None for now'
            if name:
                name = str(name)
            else:
                name = _new_name('Thread-%d')
                if target is not None:
                    name += f' ({target.__name__})' if hasattr(target, '__name__') else ''
            self._target = target
            self._name = name
            self._args = args
            self._kwargs = {} if kwargs is None else kwargs
            self._daemonic = current_thread().daemon if daemon is None else daemon
            self._ident = self._native_id = None
            self._has_started = self._is_stopped = False
            # Each is held until what it is called has come.
            self._beginning = _held_lock()
            self._end = _thread._lock_for('thread', 0)
            self._locals = {}
            self._initialized = True

        def __repr__(self):
            assert self._initialized, 'Thread.__init__() was not called'
            status = 'stopped' if self._is_stopped else 'started' if self._has_started else 'initial'
            if self._daemonic:
                status += ' daemon'
            if self._ident is not None:
                status += f' {self._ident}'
            return f'<{type(self).__name__}({self._name}, {status})>'

        def start(self):
            if not self._initialized:
                raise RuntimeError('thread.__init__() not called')
            if self._has_started:
                raise RuntimeError('threads can only be started once')
            self._has_started = True
            _starting[self] = self
            try:
                _thread.start_new_thread(self._bootstrap, ())
            except Exception:
                del _starting[self]
                self._has_started = False
                raise
            self._beginning.acquire()

        def run(self):
            try:
                if self._target is not None:
                    self._target(*self._args, **self._kwargs)
            finally:
                # A reference back to the thread would keep it alive.
                self._target = self._args = self._kwargs = None

        def _bootstrap(self):
            try:
                self._ident = get_ident()
                self._native_id = get_native_id()
                _processes.set_thread_name(self._name)
                self._end.acquire()
                _active[self._ident] = self
                del _starting[self]
                self._beginning.release()
                try:
                    self.run()
                except BaseException:
                    _report(self, *_sys.exc_info())
            finally:
                self._stop()

        def _stop(self):
            if _active.get(self._ident) is self:
                del _active[self._ident]
            self._locals.clear()
            self._is_stopped = True
            if self._end.locked():
                self._end.release()

        def join(self, timeout=None):
            if not self._initialized:
                raise RuntimeError('Thread.__init__() not called')
            if not self._has_started:
                raise RuntimeError('cannot join thread before it is started')
            if self is current_thread():
                raise RuntimeError('cannot join current thread')
            if timeout is None:
                self._end.acquire()
            elif not self._end.acquire(True, max(timeout, 0)):
                return
            self._end.release()

        def is_alive(self):
            assert self._initialized, 'Thread.__init__() not called'
            return self._has_started and not self._is_stopped

        @property
        def name(self):
            assert self._initialized, 'Thread.__init__() not called'
            return self._name

        @name.setter
        def name(self, name):
            assert self._initialized, 'Thread.__init__() not called'
            self._name = str(name)

        @property
        def ident(self):
            assert self._initialized, 'Thread.__init__() not called'
            return self._ident

        @property
        def native_id(self):
            assert self._initialized, 'Thread.__init__() not called'
            return self._native_id

        @property
        def daemon(self):
            assert self._initialized, 'Thread.__init__() not called'
            return self._daemonic

        @daemon.setter
        def daemon(self, daemonic):
            if not self._initialized:
                raise RuntimeError('Thread.__init__() not called')
            if self._has_started:
                raise RuntimeError('cannot set daemon status of active thread')
            self._daemonic = daemonic

        def isDaemon(self):
            _warn('isDaemon() is deprecated, get the daemon attribute instead')
            return self.daemon

        def setDaemon(self, daemonic):
            _warn('setDaemon() is deprecated, set the daemon attribute instead')
            self.daemon = daemonic

        def getName(self):
            _warn('getName() is deprecated, get the name attribute instead')
            return self.name

        def setName(self, name):
            _warn('setName() is deprecated, set the name attribute instead')
            self.name = name


    class _Running(Thread):
        """A thread that runs already."""

        def __init__(self, name, daemon, ident, native_id):
            super().__init__(name=name, daemon=daemon)
            self._has_started = True
            self._ident = ident
            self._native_id = native_id
            self._end.acquire()
            _active[ident] = self


    class _MainThread(_Running):
        def __init__(self):
            super().__init__('MainThread', False, *_thread._main_identifiers())


    class _DummyThread(_Running):
        """A thread that was not started by this module."""

        def __init__(self):
            super().__init__(_new_name('Dummy-%d'), True, get_ident(), get_native_id())

        def is_alive(self):
            return True

        def join(self, timeout=None):
            assert False, 'cannot join a dummy thread'


    class Timer(Thread):
        """Calls a function after some seconds, unless it is cancelled before."""

        def __init__(self, interval, function, args=None, kwargs=None):
            super().__init__()
            self.interval = interval
            self.function = function
            self.args = [] if args is None else args
            self.kwargs = {} if kwargs is None else kwargs
            self.finished = Event()

        def cancel(self):
            self.finished.set()

        def run(self):
            self.finished.wait(self.interval)
            if not self.finished.is_set():
                self.function(*self.args, **self.kwargs)
            self.finished.set()


    def _held_lock():
        lock = _thread._lock_for('lock', 0)
        lock.acquire()
        return lock


    def current_thread():
        return _active.get(get_ident()) or _DummyThread()


    def main_thread():
        return _main_thread


    def enumerate():
        return list(_active.values()) + list(_starting.values())


    def active_count():
        return len(_active) + len(_starting)


    def currentThread():
        _warn('currentThread() is deprecated, use current_thread() instead')
        return current_thread()


    def activeCount():
        _warn('activeCount() is deprecated, use active_count() instead')
        return active_count()


    # What each thread has to itself

    _local_count = 0


    def _sets(object, name):
        """Whether the class says itself what setting an attribute means."""
        for cls in type(object).__mro__:
            if name in cls.__dict__:
                return hasattr(type(cls.__dict__[name]), '__set__')
        return False


    class local:
        """An object whose attributes each thread has to itself."""

        def __new__(cls, /, *args, **kwargs):
            global _local_count
            if (args or kwargs) and cls.__init__ is object.__init__:
                raise TypeError('Initialization arguments are not supported')
            self = object.__new__(cls)
            _local_count += 1
            object.__setattr__(self, '_local', (_local_count, args, kwargs))
            current_thread()._locals[_local_count] = {}
            return self

        def __getattribute__(self, name):
            namespace = _namespace(self)
            if name == '__dict__':
                return namespace
            if name in namespace and not _sets(self, name):
                return namespace[name]
            return object.__getattribute__(self, name)

        def __setattr__(self, name, value):
            if name == '__dict__':
                raise _read_only(self)
            if _sets(self, name):
                object.__setattr__(self, name, value)
            else:
                _namespace(self)[name] = value

        def __delattr__(self, name):
            if name == '__dict__':
                raise _read_only(self)
            namespace = _namespace(self)
            if _sets(self, name) or name not in namespace:
                object.__delattr__(self, name)
            else:
                del namespace[name]


    local.__module__, local.__name__, local.__qualname__ = '_thread', '_local', '_local'


    def _read_only(self):
        name = '_thread._local' if type(self) is local else type(self).__name__
        return AttributeError(f"'{name}' object attribute '__dict__' is read-only")


    def _namespace(self):
        """The attributes that the running thread has of a `local`; made, and `__init__` called, where it has none."""
        number, args, kwargs = object.__getattribute__(self, '_local')
        namespaces = current_thread()._locals
        namespace = namespaces.get(number)
        if namespace is None:
            namespace = namespaces[number] = {}
            type(self).__init__(self, *args, **kwargs)
        return namespace


    # Exceptions that nothing caught

    class ExceptHookArgs(tuple):
        """What `excepthook` is told: exc_type, exc_value, exc_traceback and thread."""

        exc_type = property(lambda self: self[0])
        exc_value = property(lambda self: self[1])
        exc_traceback = property(lambda self: self[2])
        thread = property(lambda self: self[3])

        def __repr__(self):
            names = ('exc_type', 'exc_value', 'exc_traceback', 'thread')
            fields = ', '.join(f'{name}={value!r}' for name, value in zip(names, self))
            return f'_thread._ExceptHookArgs({fields})'


    def excepthook(args, /):
        """Shows an exception that ended a thread."""
        if args.exc_type == SystemExit or _sys.stderr is None:
            return
        import _traceback
        name = get_ident() if args.thread is None else args.thread.name
        _sys.stderr.write(f'Exception in thread {name}:\n{_traceback.text(args.exc_value)}')
        _sys.stderr.flush()


    __excepthook__ = excepthook


    def _report(thread, kind, value, traceback):
        try:
            excepthook(ExceptHookArgs((kind, value, traceback, thread)))
        except Exception as error:
            error.__suppress_context__ = True
            if _sys.stderr is not None:
                import _traceback
                _sys.stderr.write(f'Exception in threading.excepthook:\n{_traceback.text(error)}')
                _sys.stderr.flush()


    # Ends

    def _register_atexit(function, *args, **kwargs):
        if _main_thread._is_stopped:
            raise RuntimeError("can't register atexit after shutdown")
        _at_exit.append(lambda: function(*args, **kwargs))


    def _shutdown():
        """Waits for all threads but daemons, when the program has come to its end."""
        if _main_thread._is_stopped:
            return
        _main_thread._is_stopped = True
        for function in reversed(_at_exit):
            function()
        me = current_thread()
        while waiting := [thread for thread in enumerate() if thread is not me and not thread.daemon]:
            waiting[0]._end.acquire()
            waiting[0]._end.release()


    def _after_fork():
        """In a child, only the thread that forked is there, and it is the main one."""
        global _main_thread
        me = current_thread()
        for thread in enumerate():
            if thread is not me:
                thread._stop()
        _active.clear()
        _starting.clear()
        _active[get_ident()] = _main_thread = me
        me._native_id = get_native_id()
        me._is_stopped = False


    _os.register_at_fork(after_in_child=_after_fork)


    # What Lectern cannot do

    def settrace(func):
        if func is not None:
            raise RuntimeError('threading.settrace() takes only None: Lectern does not trace lines')


    def setprofile(func):
        if func is not None:
            raise RuntimeError('threading.setprofile() takes only None: Lectern does not trace calls')


    def gettrace():
        return None


    getprofile = gettrace

    _main_thread = _MainThread()
    """#
}
