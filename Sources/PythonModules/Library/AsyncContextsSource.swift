// The part of `contextlib` for `async with`, in Python.

enum AsyncContextsSource {
  /// The source of the hidden module `_async_contexts`.
  static let text = #"""
    import sys
    from abc import ABC, abstractmethod
    from functools import wraps


    class AbstractAsyncContextManager(ABC):
        """What an `async with` statement takes: something with __aenter__ and __aexit__."""

        async def __aenter__(self):
            return self

        @abstractmethod
        async def __aexit__(self, exc_type, exc_value, traceback):
            return None

        @classmethod
        def __subclasshook__(cls, other):
            if cls is AbstractAsyncContextManager:
                for name in ('__aenter__', '__aexit__'):
                    if not any(owner.__dict__.get(name) is not None for owner in other.__mro__):
                        return NotImplemented
                return True
            return NotImplemented

        @classmethod
        def __class_getitem__(cls, item):
            from collections.abc import _Alias
            return _Alias(cls, item)


    class AsyncContextDecorator:
        """Lets an asynchronous context manager decorate a coroutine function, which then runs inside it."""

        def _recreate_cm(self):
            return self

        def __call__(self, func):
            @wraps(func)
            async def inner(*args, **kwds):
                async with self._recreate_cm():
                    return await func(*args, **kwds)
            return inner


    class _AsyncGeneratorContextManager(AsyncContextDecorator, AbstractAsyncContextManager):
        """The context manager of an asynchronous generator that yields once."""

        def __init__(self, func, args, kwds):
            self.gen = func(*args, **kwds)
            self.func, self.args, self.kwds = func, args, kwds
            self.__doc__ = getattr(func, '__doc__', None) or type(self).__doc__

        def _recreate_cm(self):
            return type(self)(self.func, self.args, self.kwds)

        async def __aenter__(self):
            del self.args, self.kwds, self.func
            try:
                return await anext(self.gen)
            except StopAsyncIteration:
                raise RuntimeError("generator didn't yield") from None

        async def __aexit__(self, typ, value, traceback):
            if typ is None:
                try:
                    await anext(self.gen)
                except StopAsyncIteration:
                    return False
                try:
                    raise RuntimeError("generator didn't stop")
                finally:
                    await self.gen.aclose()
            if value is None:
                value = typ()
            try:
                await self.gen.athrow(value)
            except StopAsyncIteration as stop:
                # The generator swallowed it, unless this is the very exception thrown into it.
                return stop is not value
            except RuntimeError as error:
                if error is value:
                    error.__traceback__ = traceback
                    return False
                if isinstance(value, (StopIteration, StopAsyncIteration)) and error.__cause__ is value:
                    value.__traceback__ = traceback
                    return False
                raise
            except BaseException as error:
                if error is not value:
                    raise
                error.__traceback__ = traceback
                return False
            try:
                raise RuntimeError("generator didn't stop after athrow()")
            finally:
                await self.gen.aclose()


    def asynccontextmanager(func):
        """Makes an asynchronous context manager of an asynchronous generator."""
        @wraps(func)
        def helper(*args, **kwds):
            return _AsyncGeneratorContextManager(func, args, kwds)
        return helper


    class aclosing(AbstractAsyncContextManager):
        """Awaits the aclose() of an object at the end of the block."""

        def __init__(self, thing):
            self.thing = thing

        async def __aenter__(self):
            return self.thing

        async def __aexit__(self, *exc_info):
            await self.thing.aclose()


    class AsyncExitStack(AbstractAsyncContextManager):
        """Any number of context managers and functions, asynchronous or not, ended in the reverse order."""

        def __init__(self):
            self._exit_callbacks = []

        def pop_all(self):
            """Hand everything over to a new stack, so that this one ends nothing."""
            other = type(self)()
            other._exit_callbacks, self._exit_callbacks = self._exit_callbacks, []
            return other

        def _enter(self, cm, enter_name, exit_name, kind):
            cls = type(cm)
            try:
                enter, leave = getattr(cls, enter_name), getattr(cls, exit_name)
            except AttributeError:
                raise TypeError(f"'{cls.__module__}.{cls.__qualname__}' object does not support the "
                                f'{kind}context manager protocol') from None
            return enter, leave

        def _add(self, function, is_async):
            self._exit_callbacks.append((function, is_async))

        def enter_context(self, cm):
            """Enter a context manager and give what its __enter__ gives."""
            enter, leave = self._enter(cm, '__enter__', '__exit__', '')
            result = enter(cm)
            self._add(lambda *details: leave(cm, *details), False)
            return result

        async def enter_async_context(self, cm):
            """Enter an asynchronous context manager and give what its __aenter__ gives."""
            enter, leave = self._enter(cm, '__aenter__', '__aexit__', 'asynchronous ')
            result = await enter(cm)
            self._add(lambda *details: leave(cm, *details), True)
            return result

        def _push(self, exit, name, is_async):
            method = getattr(type(exit), name, None)
            self._add(exit if method is None else lambda *details: method(exit, *details), is_async)
            return exit

        def push(self, exit):
            """Add the __exit__ of an object, or a function that is called like one."""
            return self._push(exit, '__exit__', False)

        def push_async_exit(self, exit):
            """Add the __aexit__ of an object, or a coroutine function that is called like one."""
            return self._push(exit, '__aexit__', True)

        def callback(self, callback, /, *args, **kwds):
            """Add a function to be called with arguments at the end."""
            def call(*details):
                callback(*args, **kwds)
            call.__wrapped__ = callback
            self._add(call, False)
            return callback

        def push_async_callback(self, callback, /, *args, **kwds):
            """Add a coroutine function to be called with arguments and awaited at the end."""
            async def call(*details):
                await callback(*args, **kwds)
            call.__wrapped__ = callback
            self._add(call, True)
            return callback

        async def aclose(self):
            """End everything now."""
            await self.__aexit__(None, None, None)

        async def __aexit__(self, *details):
            received = details[0] is not None
            outer = sys.exc_info()[1]
            swallowed = False
            pending = None
            while self._exit_callbacks:
                leave, is_async = self._exit_callbacks.pop()
                try:
                    result = leave(*details)
                    if await result if is_async else result:
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
