// The first half of `collections.abc`: iteration, sizes, calls and sets.

enum AbstractBasicsSource {
  /// The module's source.
  static let text = #"""
    from abc import ABCMeta, abstractmethod


    def _shown(value):
        if value is Ellipsis:
            return '...'
        if isinstance(value, list):
            return f"[{', '.join(map(_shown, value))}]"
        if isinstance(value, type) and not hasattr(value, '__origin__'):
            module = value.__module__
            return value.__qualname__ if module == 'builtins' else f'{module}.{value.__qualname__}'
        return repr(value)


    class _Alias:
        """An abstract class with the types that were written in brackets behind it."""

        def __init__(self, origin, args):
            self.__origin__ = origin
            self.__args__ = args if isinstance(args, tuple) else (args,)

        @property
        def __parameters__(self):
            found = []
            for value in self.__args__:
                inner = [value] if type(value).__name__ == 'TypeVar' else getattr(value, '__parameters__', ())
                found += [one for one in inner if one not in found]
            return tuple(found)

        def __repr__(self):
            args = self.__args__
            if self.__origin__ is Callable and args and args[0] is not Ellipsis:
                args = (list(args[:-1]), args[-1])
            return f"{_shown(self.__origin__)}[{', '.join(map(_shown, args)) or '()'}]"

        def __getattr__(self, name):
            if name.startswith('__') and name.endswith('__'):
                raise AttributeError(name)
            return getattr(self.__origin__, name)

        def __call__(self, *args, **names):
            return self.__origin__(*args, **names)

        def __getitem__(self, item):
            values = iter(item if isinstance(item, tuple) else (item,))
            parameters = self.__parameters__
            if not parameters:
                raise TypeError(f'{self!r} is not a generic class')
            filled = {parameter: next(values) for parameter in parameters}
            return _Alias(self.__origin__, tuple(filled.get(value, value) for value in self.__args__))

        def __eq__(self, other):
            if not isinstance(other, _Alias):
                return NotImplemented
            return self.__origin__ is other.__origin__ and self.__args__ == other.__args__

        def __hash__(self):
            return hash((self.__origin__, self.__args__))

        def __mro_entries__(self, bases):
            return (self.__origin__,)

        def __or__(self, other):
            from typing import Union
            return Union[self, other]

        def __ror__(self, other):
            from typing import Union
            return Union[other, self]

        def __instancecheck__(self, instance):
            raise TypeError('isinstance() argument 2 cannot be a parameterized generic')

        def __subclasscheck__(self, cls):
            raise TypeError('issubclass() argument 2 cannot be a parameterized generic')


    def _has_methods(cls, *names):
        """True where a class has all the methods and none of them is None."""
        for name in names:
            for owner in cls.__mro__:
                if name in owner.__dict__:
                    if owner.__dict__[name] is None:
                        return NotImplemented
                    break
            else:
                return NotImplemented
        return True


    class Hashable(metaclass=ABCMeta):
        __slots__ = ()

        @abstractmethod
        def __hash__(self):
            return 0

        @classmethod
        def __subclasshook__(cls, other):
            return _has_methods(other, '__hash__') if cls is Hashable else NotImplemented


    class Awaitable(metaclass=ABCMeta):
        __slots__ = ()

        @abstractmethod
        def __await__(self):
            yield

        @classmethod
        def __subclasshook__(cls, other):
            return _has_methods(other, '__await__') if cls is Awaitable else NotImplemented

        @classmethod
        def __class_getitem__(cls, item):
            return _Alias(cls, item)


    class Coroutine(Awaitable):
        __slots__ = ()

        @abstractmethod
        def send(self, value):
            raise StopIteration

        @abstractmethod
        def throw(self, typ, val=None, tb=None):
            raise typ if val is None else val

        def close(self):
            try:
                self.throw(GeneratorExit)
            except (GeneratorExit, StopIteration):
                pass
            else:
                raise RuntimeError('coroutine ignored GeneratorExit')

        @classmethod
        def __subclasshook__(cls, other):
            if cls is Coroutine:
                return _has_methods(other, '__await__', 'send', 'throw', 'close')
            return NotImplemented


    class AsyncIterable(metaclass=ABCMeta):
        __slots__ = ()

        @abstractmethod
        def __aiter__(self):
            return AsyncIterator()

        @classmethod
        def __subclasshook__(cls, other):
            return _has_methods(other, '__aiter__') if cls is AsyncIterable else NotImplemented

        @classmethod
        def __class_getitem__(cls, item):
            return _Alias(cls, item)


    class AsyncIterator(AsyncIterable):
        __slots__ = ()

        @abstractmethod
        def __anext__(self):
            raise StopAsyncIteration

        def __aiter__(self):
            return self

        @classmethod
        def __subclasshook__(cls, other):
            if cls is AsyncIterator:
                return _has_methods(other, '__anext__', '__aiter__')
            return NotImplemented


    class AsyncGenerator(AsyncIterator):
        __slots__ = ()

        @abstractmethod
        def asend(self, value):
            raise StopAsyncIteration

        @abstractmethod
        def athrow(self, typ, val=None, tb=None):
            raise typ if val is None else val

        @classmethod
        def __subclasshook__(cls, other):
            if cls is AsyncGenerator:
                return _has_methods(other, '__aiter__', '__anext__', 'asend', 'athrow', 'aclose')
            return NotImplemented


    class Iterable(metaclass=ABCMeta):
        __slots__ = ()

        @abstractmethod
        def __iter__(self):
            while False:
                yield None

        @classmethod
        def __subclasshook__(cls, other):
            return _has_methods(other, '__iter__') if cls is Iterable else NotImplemented

        @classmethod
        def __class_getitem__(cls, item):
            return _Alias(cls, item)


    class Iterator(Iterable):
        __slots__ = ()

        @abstractmethod
        def __next__(self):
            """The next item, or StopIteration."""
            raise StopIteration

        def __iter__(self):
            return self

        @classmethod
        def __subclasshook__(cls, other):
            return _has_methods(other, '__iter__', '__next__') if cls is Iterator else NotImplemented


    class Reversible(Iterable):
        __slots__ = ()

        @abstractmethod
        def __reversed__(self):
            while False:
                yield None

        @classmethod
        def __subclasshook__(cls, other):
            if cls is Reversible:
                return _has_methods(other, '__reversed__', '__iter__')
            return NotImplemented


    class Generator(Iterator):
        __slots__ = ()

        def __next__(self):
            return self.send(None)

        @abstractmethod
        def send(self, value):
            raise StopIteration

        @abstractmethod
        def throw(self, typ, val=None, tb=None):
            if val is None:
                if tb is None:
                    raise typ
                val = typ()
            if tb is not None:
                val = val.with_traceback(tb)
            raise val

        def close(self):
            """Raise GeneratorExit inside the generator."""
            try:
                self.throw(GeneratorExit)
            except (GeneratorExit, StopIteration):
                pass
            else:
                raise RuntimeError('generator ignored GeneratorExit')

        @classmethod
        def __subclasshook__(cls, other):
            if cls is Generator:
                return _has_methods(other, '__iter__', '__next__', 'send', 'throw', 'close')
            return NotImplemented


    class Sized(metaclass=ABCMeta):
        __slots__ = ()

        @abstractmethod
        def __len__(self):
            return 0

        @classmethod
        def __subclasshook__(cls, other):
            return _has_methods(other, '__len__') if cls is Sized else NotImplemented


    class Container(metaclass=ABCMeta):
        __slots__ = ()

        @abstractmethod
        def __contains__(self, x):
            return False

        @classmethod
        def __subclasshook__(cls, other):
            return _has_methods(other, '__contains__') if cls is Container else NotImplemented

        @classmethod
        def __class_getitem__(cls, item):
            return _Alias(cls, item)


    class Collection(Sized, Iterable, Container):
        __slots__ = ()

        @classmethod
        def __subclasshook__(cls, other):
            if cls is Collection:
                return _has_methods(other, '__len__', '__iter__', '__contains__')
            return NotImplemented


    class Callable(metaclass=ABCMeta):
        __slots__ = ()

        @abstractmethod
        def __call__(self, *args, **kwds):
            return False

        @classmethod
        def __subclasshook__(cls, other):
            return _has_methods(other, '__call__') if cls is Callable else NotImplemented

        @classmethod
        def __class_getitem__(cls, item):
            if not isinstance(item, tuple) or len(item) != 2:
                raise TypeError('Callable must be used as Callable[[arg, ...], result].')
            args, result = item
            if isinstance(args, (list, tuple)):
                return _Alias(cls, tuple(args) + (result,))
            return _Alias(cls, (args, result))


    class Set(Collection):
        """A set whose members cannot be changed: needs __contains__, __iter__ and __len__."""

        __slots__ = ()

        @classmethod
        def _from_iterable(cls, it):
            return cls(it)

        def __le__(self, other):
            if not isinstance(other, Set):
                return NotImplemented
            return len(self) <= len(other) and all(item in other for item in self)

        def __lt__(self, other):
            if not isinstance(other, Set):
                return NotImplemented
            return len(self) < len(other) and self.__le__(other)

        def __ge__(self, other):
            if not isinstance(other, Set):
                return NotImplemented
            return len(self) >= len(other) and all(item in self for item in other)

        def __gt__(self, other):
            if not isinstance(other, Set):
                return NotImplemented
            return len(self) > len(other) and self.__ge__(other)

        def __eq__(self, other):
            if not isinstance(other, Set):
                return NotImplemented
            return len(self) == len(other) and self.__le__(other)

        __hash__ = None

        def __and__(self, other):
            if not isinstance(other, Iterable):
                return NotImplemented
            return self._from_iterable(item for item in other if item in self)

        __rand__ = __and__

        def isdisjoint(self, other):
            """True where there is no common member."""
            return not any(item in self for item in other)

        def __or__(self, other):
            if not isinstance(other, Iterable):
                return NotImplemented
            return self._from_iterable(item for members in (self, other) for item in members)

        __ror__ = __or__

        def __sub__(self, other):
            if not isinstance(other, Set):
                if not isinstance(other, Iterable):
                    return NotImplemented
                other = self._from_iterable(other)
            return self._from_iterable(item for item in self if item not in other)

        def __rsub__(self, other):
            if not isinstance(other, Set):
                if not isinstance(other, Iterable):
                    return NotImplemented
                other = self._from_iterable(other)
            return self._from_iterable(item for item in other if item not in self)

        def __xor__(self, other):
            if not isinstance(other, Set):
                if not isinstance(other, Iterable):
                    return NotImplemented
                other = self._from_iterable(other)
            return (self - other) | (other - self)

        __rxor__ = __xor__

        def _hash(self):
            return hash(frozenset(self))


    class MutableSet(Set):
        """A set that can be changed: needs add and discard too."""

        __slots__ = ()

        @abstractmethod
        def add(self, value):
            raise NotImplementedError

        @abstractmethod
        def discard(self, value):
            raise NotImplementedError

        def remove(self, value):
            """Take a member out, which must be there."""
            if value not in self:
                raise KeyError(value)
            self.discard(value)

        def pop(self):
            """Take out any member."""
            for value in self:
                break
            else:
                raise KeyError from None
            self.discard(value)
            return value

        def clear(self):
            try:
                while True:
                    self.pop()
            except KeyError:
                pass

        def __ior__(self, it):
            for value in it:
                self.add(value)
            return self

        def __iand__(self, it):
            for value in self - it:
                self.discard(value)
            return self

        def __ixor__(self, it):
            if it is self:
                self.clear()
                return self
            if not isinstance(it, Set):
                it = self._from_iterable(it)
            for value in it:
                if value in self:
                    self.discard(value)
                else:
                    self.add(value)
            return self

        def __isub__(self, it):
            if it is self:
                self.clear()
            else:
                for value in it:
                    self.discard(value)
            return self
    """#
}
