// The module `functools`, in Python.

enum FunctoolsSource {
  /// The module's source.
  static let text = #"""
    __all__ = ['WRAPPER_ASSIGNMENTS', 'WRAPPER_UPDATES', 'cache', 'cached_property', 'cmp_to_key', 'lru_cache',
               'partial', 'partialmethod', 'reduce', 'singledispatch', 'singledispatchmethod',
               'total_ordering', 'update_wrapper', 'wraps']

    WRAPPER_ASSIGNMENTS = ('__module__', '__name__', '__qualname__', '__doc__', '__annotations__')
    WRAPPER_UPDATES = ('__dict__',)
    _MISSING = object()


    def update_wrapper(wrapper, wrapped, assigned=WRAPPER_ASSIGNMENTS, updated=WRAPPER_UPDATES):
        """Make a wrapper look like the function that it wraps."""
        for name in assigned:
            value = getattr(wrapped, name, _MISSING)
            if value is not _MISSING:
                setattr(wrapper, name, value)
        for name in updated:
            getattr(wrapper, name).update(getattr(wrapped, name, {}))
        wrapper.__wrapped__ = wrapped
        return wrapper


    def wraps(wrapped, assigned=WRAPPER_ASSIGNMENTS, updated=WRAPPER_UPDATES):
        """A decorator that calls update_wrapper on the function that it decorates."""
        def decorate(wrapper):
            return update_wrapper(wrapper, wrapped, assigned, updated)
        return decorate


    def reduce(function, sequence, initial=_MISSING, /):
        """Combine the items from left to right with a function of two arguments."""
        try:
            iterator = iter(sequence)
        except TypeError:
            if hasattr(type(sequence), '__iter__'):
                raise
            raise TypeError('reduce() arg 2 must support iteration') from None
        if initial is _MISSING:
            for result in iterator:
                break
            else:
                raise TypeError('reduce() of empty iterable with no initial value')
        else:
            result = initial
        for item in iterator:
            result = function(result, item)
        return result


    def _lt_from_gt(self, other):
        answer = type(self).__gt__(self, other)
        return answer if answer is NotImplemented else not answer and self != other


    def _lt_from_le(self, other):
        answer = type(self).__le__(self, other)
        return answer if answer is NotImplemented else answer and self != other


    def _lt_from_ge(self, other):
        answer = type(self).__ge__(self, other)
        return answer if answer is NotImplemented else not answer


    def _gt_from_lt(self, other):
        answer = type(self).__lt__(self, other)
        return answer if answer is NotImplemented else not answer and self != other


    def _gt_from_le(self, other):
        answer = type(self).__le__(self, other)
        return answer if answer is NotImplemented else not answer


    def _gt_from_ge(self, other):
        answer = type(self).__ge__(self, other)
        return answer if answer is NotImplemented else answer and self != other


    def _le_from_lt(self, other):
        answer = type(self).__lt__(self, other)
        return answer if answer is NotImplemented else answer or self == other


    def _le_from_gt(self, other):
        answer = type(self).__gt__(self, other)
        return answer if answer is NotImplemented else not answer


    def _le_from_ge(self, other):
        answer = type(self).__ge__(self, other)
        return answer if answer is NotImplemented else not answer or self == other


    def _ge_from_lt(self, other):
        answer = type(self).__lt__(self, other)
        return answer if answer is NotImplemented else not answer


    def _ge_from_gt(self, other):
        answer = type(self).__gt__(self, other)
        return answer if answer is NotImplemented else answer or self == other


    def _ge_from_le(self, other):
        answer = type(self).__le__(self, other)
        return answer if answer is NotImplemented else not answer or self == other


    # What follows from the one comparison that a class defines.
    _DERIVED = {
        '__lt__': {'__gt__': _gt_from_lt, '__le__': _le_from_lt, '__ge__': _ge_from_lt},
        '__le__': {'__ge__': _ge_from_le, '__lt__': _lt_from_le, '__gt__': _gt_from_le},
        '__gt__': {'__lt__': _lt_from_gt, '__ge__': _ge_from_gt, '__le__': _le_from_gt},
        '__ge__': {'__le__': _le_from_ge, '__gt__': _gt_from_ge, '__lt__': _lt_from_ge},
    }


    def total_ordering(cls):
        """Fill in the comparisons that a class lacks from the one that it has."""
        own = [name for name in _DERIVED
               if any(name in owner.__dict__ for owner in cls.__mro__ if owner is not object)]
        if not own:
            raise ValueError('must define at least one ordering operation: < > <= >=')
        # Of several the first in the order <, <=, >, >= is the one that the others follow from.
        for name, function in _DERIVED[own[0]].items():
            if name not in own:
                function.__name__ = name
                setattr(cls, name, function)
        return cls


    class _CompareKey:
        """A sort key that compares by an old-style function of two arguments."""

        __slots__ = ('obj', '_compare')
        __hash__ = None

        def __init__(self, obj, compare):
            self.obj = obj
            self._compare = compare

        def _against(self, other):
            if not isinstance(other, _CompareKey):
                raise TypeError("other argument must be K instance")
            return self._compare(self.obj, other.obj)

        def __lt__(self, other):
            return self._compare(self.obj, other.obj) < 0

        def __gt__(self, other):
            return self._against(other) > 0

        def __eq__(self, other):
            return self._against(other) == 0

        def __le__(self, other):
            return self._against(other) <= 0

        def __ge__(self, other):
            return self._against(other) >= 0


    def cmp_to_key(mycmp):
        """A key function for sorting by a comparison that gives a negative, zero or positive number."""
        def key(obj):
            return _CompareKey(obj, mycmp)
        return key


    class partial:
        """A function with some of its arguments given beforehand."""

        def __new__(cls, /, *args, **keywords):
            if not args:
                raise TypeError("type 'partial' takes at least one argument")
            func, *args = args
            if not callable(func):
                raise TypeError('the first argument must be callable')
            if isinstance(func, partial):
                args = list(func.args) + args
                keywords = {**func.keywords, **keywords}
                func = func.func
            self = object.__new__(cls)
            self.func = func
            self.args = tuple(args)
            self.keywords = keywords
            return self

        def __init__(self, /, *args, **keywords):
            pass

        def __call__(self, /, *args, **keywords):
            if keywords or self.keywords:
                return self.func(*self.args, *args, **{**self.keywords, **keywords})
            return self.func(*self.args, *args)

        def __repr__(self):
            parts = [repr(self.func)] + [repr(value) for value in self.args]
            parts += [f'{name}={value!r}' for name, value in self.keywords.items()]
            kind = type(self)
            module = f'{kind.__module__}.' if kind.__module__ != '__main__' else ''
            return f"{module}{kind.__qualname__}({', '.join(parts)})"

        def __reduce__(self):
            return type(self), (self.func,) + self.args, (self.func, self.args, self.keywords)

        def __setstate__(self, state):
            self.func, self.args, self.keywords = state

        @classmethod
        def __class_getitem__(cls, item):
            return cls


    class partialmethod:
        """Like partial, for a method: the object comes before the given arguments."""

        def __init__(self, func, /, *args, **keywords):
            if not callable(func) and not hasattr(func, '__get__'):
                raise TypeError(f'{func!r} is not callable or a descriptor')
            if isinstance(func, partialmethod):
                args = func.args + args
                keywords = {**func.keywords, **keywords}
                func = func.func
            self.func = func
            self.args = args
            self.keywords = keywords

        def __repr__(self):
            parts = [repr(self.func)] + [repr(value) for value in self.args]
            parts += [f'{name}={value!r}' for name, value in self.keywords.items()]
            return f"functools.partialmethod({', '.join(parts)})"

        def __get__(self, obj, cls=None):
            getter = getattr(type(self.func), '__get__', None)
            if getter is not None:
                bound = getter(self.func, obj, cls)
                if bound is not self.func:
                    return partial(bound, *self.args, **self.keywords)

            def method(instance, /, *args, **keywords):
                return self.func(instance, *self.args, *args, **{**self.keywords, **keywords})
            method.__isabstractmethod__ = self.__isabstractmethod__
            return method.__get__(obj, cls)

        @property
        def __isabstractmethod__(self):
            return getattr(self.func, '__isabstractmethod__', False)


    class _CacheInfo(tuple):
        """How often a cache helped, and how large it is."""

        __slots__ = ()
        _fields = ('hits', 'misses', 'maxsize', 'currsize')
        hits = property(lambda self: self[0])
        misses = property(lambda self: self[1])
        maxsize = property(lambda self: self[2])
        currsize = property(lambda self: self[3])

        def __repr__(self):
            return (f'CacheInfo(hits={self[0]}, misses={self[1]}, maxsize={self[2]}, currsize={self[3]})')

        def _asdict(self):
            return dict(zip(self._fields, self))


    _CacheInfo.__name__ = _CacheInfo.__qualname__ = 'CacheInfo'


    class _Key(tuple):
        """Arguments that cannot be told apart from others by being a plain tuple."""

        __slots__ = ()


    def _make_key(args, keywords, typed):
        if keywords:
            key = args + (_MISSING,)
            for pair in keywords.items():
                key += pair
        else:
            key = args
        if typed:
            key += tuple([type(value) for value in args])
            if keywords:
                key += tuple([type(value) for value in keywords.values()])
        elif not keywords and len(key) == 1 and type(key[0]) in (int, str):
            return key[0]
        return _Key(key)


    def _unbounded(function, typed):
        store = {}
        counts = [0, 0]

        if typed:
            def wrapper(*args, **keywords):
                key = _make_key(args, keywords, True)
                result = store.get(key, _MISSING)
                if result is not _MISSING:
                    counts[0] += 1
                    return result
                counts[1] += 1
                result = store[key] = function(*args, **keywords)
                return result
        else:
            def wrapper(*args, **keywords):
                # A single number or text is a key by itself; True and 1.0 are keys like 1 either way.
                if keywords or len(args) != 1:
                    key = _make_key(args, keywords, False)
                else:
                    key = args[0]
                    if type(key) is not int and type(key) is not str:
                        key = _Key(args)
                if key in store:
                    counts[0] += 1
                    return store[key]
                counts[1] += 1
                result = store[key] = function(*args, **keywords)
                return result
        return wrapper, store, counts


    def _uncached(function):
        counts = [0, 0]

        def wrapper(*args, **keywords):
            counts[1] += 1
            return function(*args, **keywords)
        return wrapper, {}, counts


    def _bounded(function, maxsize, typed):
        # The dict's order is the order of last use: the first key is the one to forget.
        store = {}
        counts = [0, 0]

        def wrapper(*args, **keywords):
            key = _make_key(args, keywords, typed)
            result = store.pop(key, _MISSING)
            if result is not _MISSING:
                store[key] = result
                counts[0] += 1
                return result
            counts[1] += 1
            result = function(*args, **keywords)
            if key not in store and len(store) >= maxsize:
                del store[next(iter(store))]
            store[key] = result
            return result
        return wrapper, store, counts


    def lru_cache(maxsize=128, typed=False):
        """Remember the results of a function; of the least recently used ones only so many."""
        if isinstance(maxsize, int):
            maxsize = max(maxsize, 0)
        elif callable(maxsize) and isinstance(typed, bool):
            return _remember(maxsize, 128, typed)
        elif maxsize is not None:
            raise TypeError('Expected first argument to be an integer, a callable, or None')

        def decorate(function):
            return _remember(function, maxsize, typed)
        return decorate


    def _remember(function, maxsize, typed):
        if not callable(function):
            raise TypeError('the first argument must be callable')
        if maxsize is None:
            wrapper, store, counts = _unbounded(function, typed)
        elif maxsize == 0:
            wrapper, store, counts = _uncached(function)
        else:
            wrapper, store, counts = _bounded(function, maxsize, typed)

        def cache_info():
            """Report how often the cache helped."""
            return _CacheInfo((counts[0], counts[1], maxsize, len(store)))

        def cache_clear():
            """Forget everything."""
            store.clear()
            counts[0] = counts[1] = 0

        wrapper.cache_info = cache_info
        wrapper.cache_clear = cache_clear
        wrapper.cache_parameters = lambda: {'maxsize': maxsize, 'typed': typed}
        return update_wrapper(wrapper, function)


    def cache(user_function, /):
        """Remember all the results of a function."""
        return _remember(user_function, None, False)


    class cached_property:
        """A property that is computed once and kept in the object."""

        def __init__(self, func):
            self.func = func
            self.attrname = None
            self.__doc__ = func.__doc__

        def __set_name__(self, owner, name):
            if self.attrname is None:
                self.attrname = name
            elif name != self.attrname:
                raise TypeError('Cannot assign the same cached_property to two different names '
                                f'({self.attrname!r} and {name!r}).')

        def __get__(self, instance, owner=None):
            if instance is None:
                return self
            if self.attrname is None:
                raise TypeError(
                    'Cannot use cached_property instance without calling __set_name__ on it.')
            try:
                store = instance.__dict__
            except AttributeError:
                raise TypeError(
                    f"No '__dict__' attribute on {type(instance).__name__!r} instance to cache "
                    f'{self.attrname!r} property.') from None
            value = store.get(self.attrname, _MISSING)
            if value is _MISSING:
                value = store[self.attrname] = self.func(instance)
            return value

        @classmethod
        def __class_getitem__(cls, item):
            return cls


    def _union_members(cls):
        """The classes of a union, or None for anything else."""
        if type(cls).__name__ == '_UnionGenericAlias' or (
                isinstance(cls, type(int | str)) and getattr(cls, '__origin__', None) is None):
            return cls.__args__
        return None


    def _nearest(cls, registry):
        """The registered implementation for a class: along its ancestors, then abstract classes."""
        for ancestor in cls.__mro__:
            if ancestor is object:
                break
            if ancestor in registry:
                return registry[ancestor]
        best = None
        for candidate in registry:
            if candidate is not object and candidate not in cls.__mro__ and issubclass(cls, candidate):
                if best is None or issubclass(candidate, best):
                    best = candidate
                elif not issubclass(best, candidate):
                    raise RuntimeError(f'Ambiguous dispatch: {best} or {candidate}')
        return registry[object if best is None else best]


    def singledispatch(func):
        """A function with an implementation for each class of its first argument."""
        registry = {object: func}
        found = {}
        name = getattr(func, '__name__', 'singledispatch function')

        def dispatch(cls):
            """The implementation for a class."""
            if cls not in found:
                found[cls] = _nearest(cls, registry)
            return found[cls]

        def register(cls, func=None):
            """Add an implementation for a class, or for the class in its annotation."""
            if isinstance(cls, type) or _union_members(cls):
                if func is None:
                    return lambda function: register(cls, function)
            else:
                if func is not None:
                    raise TypeError(f'Invalid first argument to `register()`. {cls!r} is not a class or '
                                    'union type.')
                if not getattr(cls, '__annotations__', None):
                    raise TypeError(f'Invalid first argument to `register()`: {cls!r}. Use either '
                                    '`@register(some_class)` or plain `@register` on an annotated function.')
                func = cls
                from typing import get_type_hints
                argument, cls = next(iter(get_type_hints(func).items()))
                if not isinstance(cls, type) and not _union_members(cls):
                    raise TypeError(f'Invalid annotation for {argument!r}. {cls!r} is not a class.')
            for member in _union_members(cls) or (cls,):
                registry[type(None) if member is None else member] = func
            found.clear()
            return func

        def wrapper(*args, **keywords):
            if not args:
                raise TypeError(f'{name} requires at least 1 positional argument')
            return dispatch(args[0].__class__)(*args, **keywords)

        from types import MappingProxyType
        wrapper.register = register
        wrapper.dispatch = dispatch
        wrapper.registry = MappingProxyType(registry)
        wrapper._clear_cache = found.clear
        return update_wrapper(wrapper, func)


    class singledispatchmethod:
        """Like singledispatch, for a method: the class of the argument after self decides."""

        def __init__(self, func):
            if not callable(func) and not hasattr(func, '__get__'):
                raise TypeError(f'{func!r} is not callable or a descriptor')
            self.dispatcher = singledispatch(func)
            self.func = func

        def register(self, cls, method=None):
            """Add an implementation for a class."""
            return self.dispatcher.register(cls, func=method)

        def __get__(self, obj, cls=None):
            def method(*args, **keywords):
                implementation = self.dispatcher.dispatch(args[0].__class__)
                return implementation.__get__(obj, cls)(*args, **keywords)
            method.register = self.register
            method.__isabstractmethod__ = self.__isabstractmethod__
            return update_wrapper(method, self.func)

        @property
        def __isabstractmethod__(self):
            return getattr(self.func, '__isabstractmethod__', False)
    """#
}
