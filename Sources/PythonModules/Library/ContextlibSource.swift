// The module `contextlib`, in Python.

enum ContextlibSource {
  /// The module's source.
  static let text = #"""
    import sys
    from abc import ABC, abstractmethod
    from functools import wraps

    from _async_contexts import (AbstractAsyncContextManager, AsyncContextDecorator, AsyncExitStack, aclosing,
                                 asynccontextmanager)

    __all__ = ['AbstractAsyncContextManager', 'AbstractContextManager', 'AsyncContextDecorator', 'AsyncExitStack',
               'ContextDecorator', 'ExitStack', 'aclosing', 'asynccontextmanager', 'chdir', 'closing',
               'contextmanager', 'nullcontext', 'redirect_stderr', 'redirect_stdout', 'suppress']


    class AbstractContextManager(ABC):
        """What a `with` statement takes: something with __enter__ and __exit__."""

        def __enter__(self):
            return self

        @abstractmethod
        def __exit__(self, exc_type, exc_value, traceback):
            return None

        @classmethod
        def __subclasshook__(cls, other):
            if cls is AbstractContextManager:
                for name in ('__enter__', '__exit__'):
                    if not any(owner.__dict__.get(name) is not None for owner in other.__mro__):
                        return NotImplemented
                return True
            return NotImplemented

        @classmethod
        def __class_getitem__(cls, item):
            from collections.abc import _Alias
            return _Alias(cls, item)


    class ContextDecorator:
        """Lets a context manager decorate a function, which then runs inside it."""

        def _recreate_cm(self):
            return self

        def __call__(self, func):
            @wraps(func)
            def inner(*args, **kwds):
                with self._recreate_cm():
                    return func(*args, **kwds)
            return inner


    class _GeneratorContextManager(ContextDecorator, AbstractContextManager):
        """The context manager of a generator that yields once."""

        def __init__(self, func, args, kwds):
            self.gen = func(*args, **kwds)
            self.func, self.args, self.kwds = func, args, kwds
            self.__doc__ = getattr(func, '__doc__', None) or type(self).__doc__

        def _recreate_cm(self):
            return type(self)(self.func, self.args, self.kwds)

        def __enter__(self):
            del self.args, self.kwds, self.func
            try:
                return next(self.gen)
            except StopIteration:
                raise RuntimeError("generator didn't yield") from None

        def __exit__(self, typ, value, traceback):
            if typ is None:
                try:
                    next(self.gen)
                except StopIteration:
                    return False
                try:
                    raise RuntimeError("generator didn't stop")
                finally:
                    self.gen.close()
            if value is None:
                value = typ()
            try:
                self.gen.throw(value)
            except StopIteration as stop:
                # The generator swallowed it, unless this is the very exception thrown into it.
                return stop is not value
            except RuntimeError as error:
                if error is value:
                    error.__traceback__ = traceback
                    return False
                if isinstance(value, StopIteration) and error.__cause__ is value:
                    value.__traceback__ = traceback
                    return False
                raise
            except BaseException as error:
                if error is not value:
                    raise
                error.__traceback__ = traceback
                return False
            try:
                raise RuntimeError("generator didn't stop after throw()")
            finally:
                self.gen.close()


    def contextmanager(func):
        """Makes a context manager of a generator: before the yield is the start, behind it the end."""
        @wraps(func)
        def helper(*args, **kwds):
            return _GeneratorContextManager(func, args, kwds)
        return helper


    class closing(AbstractContextManager):
        """Closes an object at the end of the block."""

        def __init__(self, thing):
            self.thing = thing

        def __enter__(self):
            return self.thing

        def __exit__(self, *exc_info):
            self.thing.close()


    class _Redirected(AbstractContextManager):
        _stream = None

        def __init__(self, new_target):
            self._new_target = new_target
            self._old_targets = []

        def __enter__(self):
            self._old_targets.append(getattr(sys, self._stream))
            setattr(sys, self._stream, self._new_target)
            return self._new_target

        def __exit__(self, exctype, excinst, exctb):
            setattr(sys, self._stream, self._old_targets.pop())


    class redirect_stdout(_Redirected):
        """What the block prints goes to another file."""

        _stream = 'stdout'


    class redirect_stderr(_Redirected):
        """What the block writes to sys.stderr goes to another file."""

        _stream = 'stderr'


    class suppress(AbstractContextManager):
        """Exceptions of the given classes end the block and nothing more."""

        def __init__(self, *exceptions):
            self._exceptions = exceptions

        def __enter__(self):
            pass

        def __exit__(self, exctype, excinst, exctb):
            return exctype is not None and issubclass(exctype, self._exceptions)


    class nullcontext(AbstractContextManager, AbstractAsyncContextManager):
        """A context manager that does nothing."""

        def __init__(self, enter_result=None):
            self.enter_result = enter_result

        def __enter__(self):
            return self.enter_result

        def __exit__(self, *excinfo):
            pass

        async def __aenter__(self):
            return self.enter_result

        async def __aexit__(self, *excinfo):
            pass


    class chdir(AbstractContextManager):
        """The block runs in another directory."""

        def __init__(self, path):
            self.path = path
            self._old_cwd = []

        def __enter__(self):
            import os
            self._old_cwd.append(os.getcwd())
            os.chdir(self.path)

        def __exit__(self, *excinfo):
            import os
            os.chdir(self._old_cwd.pop())


    class ExitStack(AbstractContextManager):
        """Any number of context managers and functions, ended in the reverse order."""

        def __init__(self):
            self._exit_callbacks = []

        def pop_all(self):
            """Hand everything over to a new stack, so that this one ends nothing."""
            other = type(self)()
            other._exit_callbacks = self._exit_callbacks
            self._exit_callbacks = []
            return other

        def push(self, exit):
            """Add the __exit__ of an object, or a function that is called like one."""
            method = getattr(type(exit), '__exit__', None)
            if method is None:
                self._exit_callbacks.append(exit)
            else:
                self._exit_callbacks.append(lambda *details: method(exit, *details))
            return exit

        def enter_context(self, cm):
            """Enter a context manager and give what its __enter__ gives."""
            cls = type(cm)
            try:
                enter = cls.__enter__
                leave = cls.__exit__
            except AttributeError:
                raise TypeError(f"'{cls.__module__}.{cls.__qualname__}' object does not support the "
                                'context manager protocol') from None
            result = enter(cm)
            self._exit_callbacks.append(lambda *details: leave(cm, *details))
            return result

        def callback(self, callback, /, *args, **kwds):
            """Add a function to be called with arguments at the end."""
            def call(exc_type, exc, tb):
                callback(*args, **kwds)
            call.__wrapped__ = callback
            self._exit_callbacks.append(call)
            return callback

        def close(self):
            """End everything now."""
            self.__exit__(None, None, None)

        def __exit__(self, *details):
            received = details[0] is not None
            outer = sys.exc_info()[1]
            swallowed = False
            pending = None
            while self._exit_callbacks:
                leave = self._exit_callbacks.pop()
                try:
                    if leave(*details):
                        swallowed = True
                        pending = None
                        details = (None, None, None)
                except BaseException as error:
                    # The exception before this one is its context, unless it is the one already under way outside.
                    inner = error
                    while inner.__context__ is not None and inner.__context__ is not outer:
                        if inner.__context__ is details[1]:
                            break
                        inner = inner.__context__
                    if inner is not details[1]:
                        inner.__context__ = details[1]
                    pending = error
                    details = (type(error), error, error.__traceback__)
            if pending is not None:
                context = pending.__context__
                try:
                    raise pending
                except BaseException:
                    pending.__context__ = context
                    raise
            return received and swallowed
    """#
}
