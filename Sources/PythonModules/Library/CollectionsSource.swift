// The module `collections`, in Python.

enum CollectionsSource {
  /// The module's source.
  static let text = #"""
    from _deque import deque

    __all__ = ['ChainMap', 'Counter', 'OrderedDict', 'UserDict', 'UserList', 'UserString', 'defaultdict',
               'deque', 'namedtuple']


    def _full_name(cls):
        """The name of a class as errors show it, with the module for those that are ours."""
        return f'collections.{cls.__name__}' if cls.__module__ == 'collections' else cls.__name__


    class defaultdict(dict):
        """A dict that makes the value of a missing key by calling a function."""

        __slots__ = ('default_factory',)

        def __init__(self, default_factory=None, /, *args, **kwargs):
            if default_factory is not None and not callable(default_factory):
                raise TypeError('first argument must be callable or None')
            self.default_factory = default_factory
            if args or kwargs:
                dict.__init__(self, *args, **kwargs)

        def __missing__(self, key):
            factory = self.default_factory
            if factory is None:
                raise KeyError(key)
            value = self[key] = factory()
            return value

        def __repr__(self):
            return f'{type(self).__name__}({self.default_factory!r}, {dict.__repr__(self)})'

        def __hash__(self):
            raise TypeError(f"unhashable type: '{_full_name(type(self))}'")

        def copy(self):
            """A shallow copy."""
            return type(self)(self.default_factory, self)

        __copy__ = copy

        def __reduce__(self):
            arguments = () if self.default_factory is None else (self.default_factory,)
            return type(self), arguments, None, None, iter(self.items())

        def __or__(self, other):
            if not isinstance(other, dict):
                return NotImplemented
            result = type(self)(self.default_factory, self)
            result.update(other)
            return result

        def __ror__(self, other):
            if not isinstance(other, dict):
                return NotImplemented
            result = type(self)(self.default_factory, other)
            result.update(self)
            return result


    class OrderedDict(dict):
        """A dict whose order counts in comparisons and can be changed."""

        def popitem(self, last=True):
            """Take out the last pair, or the first."""
            if not self:
                raise KeyError('dictionary is empty')
            key = next(reversed(self) if last else iter(self))
            return key, self.pop(key)

        def move_to_end(self, key, last=True):
            """Bring a key to the end, or to the front."""
            value = self[key]
            if last:
                dict.__delitem__(self, key)
                dict.__setitem__(self, key, value)
                return
            pairs = [pair for pair in self.items() if pair[0] != key]
            dict.clear(self)
            dict.__setitem__(self, key, value)
            for other, value in pairs:
                dict.__setitem__(self, other, value)

        def __repr__(self):
            inner = f'{list(self.items())!r}' if self else ''
            return f'{type(self).__name__}({inner})'

        def copy(self):
            """A shallow copy."""
            return type(self)(self)

        __copy__ = copy

        def __reduce__(self):
            return type(self), (), vars(self) or None, None, iter(self.items())

        @classmethod
        def fromkeys(cls, iterable, value=None):
            """Keys out of an iterable, all with one value."""
            self = cls()
            for key in iterable:
                self[key] = value
            return self

        def __eq__(self, other):
            if isinstance(other, OrderedDict):
                return dict.__eq__(self, other) and list(self) == list(other)
            return dict.__eq__(self, other)

        def __ne__(self, other):
            equal = self.__eq__(other)
            return equal if equal is NotImplemented else not equal

        def __hash__(self):
            raise TypeError(f"unhashable type: '{_full_name(type(self))}'")

        def __or__(self, other):
            if not isinstance(other, dict):
                return NotImplemented
            result = type(self)(self)
            result.update(other)
            return result

        def __ror__(self, other):
            if not isinstance(other, dict):
                return NotImplemented
            result = type(self)(other)
            result.update(self)
            return result


    def _caller():
        """The name of the module that called the function that asks."""
        import sys
        try:
            return sys._getframe(2).f_globals.get('__name__', '__main__')
        except (AttributeError, ValueError):
            return '__main__'


    def _field_names(typename, field_names, rename):
        from keyword import iskeyword
        if isinstance(field_names, str):
            field_names = field_names.replace(',', ' ').split()
        names = list(map(str, field_names))
        if rename:
            seen = set()
            for position, name in enumerate(names):
                if not name.isidentifier() or iskeyword(name) or name.startswith('_') or name in seen:
                    names[position] = f'_{position}'
                seen.add(name)
        for name in [typename] + names:
            if not name.isidentifier():
                raise ValueError(f'Type names and field names must be valid identifiers: {name!r}')
            if iskeyword(name):
                raise ValueError(f'Type names and field names cannot be a keyword: {name!r}')
        seen = set()
        for name in names:
            if name.startswith('_') and not rename:
                raise ValueError(f'Field names cannot start with an underscore: {name!r}')
            if name in seen:
                raise ValueError(f'Encountered duplicate field name: {name!r}')
            seen.add(name)
        return names


    def _no_set(self, value):
        raise AttributeError("can't set attribute")


    def _no_delete(self):
        raise AttributeError("can't delete attribute")


    _TEMPLATE = '''
    class {typename}(tuple):
        __slots__ = ()

        def __new__(_cls, {parameters}):
            return _tuple_new(_cls, ({parameters}))

        def _make(cls, iterable):
            result = _tuple_new(cls, iterable)
            if len(result) != {size}:
                raise TypeError(f'Expected {size} arguments, got {{len(result)}}')
            return result

        def _replace(self, /, **kwds):
            result = self._make(map(kwds.pop, {names}, self))
            if kwds:
                raise ValueError(f'Got unexpected field names: {{list(kwds)!r}}')
            return result

        def __repr__(self):
            return self.__class__.__name__ + {shape!r} % self

        def _asdict(self):
            return dict(zip(self._fields, self))

        def __getnewargs__(self):
            return tuple(self)
    '''


    def namedtuple(typename, field_names, *, rename=False, defaults=None, module=None):
        """Make a class of tuples whose items have names too."""
        typename = str(typename)
        names = tuple(_field_names(typename, field_names, rename))
        defaults = () if defaults is None else tuple(defaults)
        if len(defaults) > len(names):
            raise TypeError('Got more default values than field names')
        space = {'_tuple_new': tuple.__new__, '_no_set': _no_set, '_no_delete': _no_delete,
                 '__name__': 'collections', '__builtins__': __builtins__}
        source = _TEMPLATE.format(
            typename=typename, parameters=''.join(f'{name}, ' for name in names), size=len(names), names=names,
            shape='(' + ', '.join(f'{name}=%r' for name in names) + ')')
        for position, name in enumerate(names):
            source += f'\n    {name} = property(lambda self: self[{position}], _no_set, ' \
                      f'_no_delete, "Alias for field number {position}")\n'
        exec(source, space)
        cls = space[typename]
        cls.__new__.__defaults__ = defaults or None
        cls._make = classmethod(cls.__dict__['_make'])
        cls._fields = names
        cls._field_defaults = dict(zip(names[len(names) - len(defaults):], defaults))
        cls.__match_args__ = names
        cls.__doc__ = f"{typename}({', '.join(names)})"
        cls.__module__ = _caller() if module is None else module
        return cls


    class Counter(dict):
        """A dict that counts: keys, and how many there are of each. A missing key counts zero."""

        def __init__(self, iterable=None, /, **kwds):
            dict.__init__(self)
            self.update(iterable, **kwds)

        def __missing__(self, key):
            return 0

        def total(self):
            """The sum of the counts."""
            return sum(self.values())

        def most_common(self, n=None):
            """Pairs of the n highest counts, the highest first."""
            pairs = sorted(self.items(), key=_count_of, reverse=True)
            return pairs if n is None else pairs[:max(n, 0)]

        def elements(self):
            """Each key as often as it counts."""
            from itertools import chain, repeat
            return chain.from_iterable(repeat(key, count) for key, count in self.items())

        @classmethod
        def fromkeys(cls, iterable, v=None):
            raise NotImplementedError('Counter.fromkeys() is undefined.  Use Counter(iterable) instead.')

        def update(self, iterable=None, /, **kwds):
            """Add counts, or count the items of an iterable."""
            if iterable is not None:
                if hasattr(iterable, 'items') and hasattr(iterable, 'keys'):
                    if self:
                        for key, count in iterable.items():
                            self[key] = count + self.get(key, 0)
                    else:
                        dict.update(self, iterable)
                else:
                    get = self.get
                    for key in iterable:
                        self[key] = get(key, 0) + 1
            if kwds:
                self.update(kwds)

        def subtract(self, iterable=None, /, **kwds):
            """Take counts away, below zero if need be."""
            if iterable is not None:
                if hasattr(iterable, 'items') and hasattr(iterable, 'keys'):
                    for key, count in iterable.items():
                        self[key] = self.get(key, 0) - count
                else:
                    for key in iterable:
                        self[key] = self.get(key, 0) - 1
            if kwds:
                self.subtract(kwds)

        def copy(self):
            """A shallow copy."""
            return type(self)(self)

        __copy__ = copy

        def __reduce__(self):
            return type(self), (dict(self),)

        def __delitem__(self, key):
            if key in self:
                dict.__delitem__(self, key)

        def __repr__(self):
            if not self:
                return f'{type(self).__name__}()'
            try:
                shown = dict(self.most_common())
            except TypeError:
                shown = dict(self)
            return f'{type(self).__name__}({shown!r})'

        def __eq__(self, other):
            if not isinstance(other, Counter):
                return NotImplemented
            return all(self[key] == other[key] for counter in (self, other) for key in counter)

        def __ne__(self, other):
            if not isinstance(other, Counter):
                return NotImplemented
            return not self == other

        __hash__ = None

        def __le__(self, other):
            if not isinstance(other, Counter):
                return NotImplemented
            return all(self[key] <= other[key] for counter in (self, other) for key in counter)

        def __lt__(self, other):
            if not isinstance(other, Counter):
                return NotImplemented
            return self <= other and self != other

        def __ge__(self, other):
            if not isinstance(other, Counter):
                return NotImplemented
            return all(self[key] >= other[key] for counter in (self, other) for key in counter)

        def __gt__(self, other):
            if not isinstance(other, Counter):
                return NotImplemented
            return self >= other and self != other

        def _combined(self, other, combine):
            """A counter of both, with the counts above zero of what a function makes of two counts."""
            result = Counter()
            for key, count in self.items():
                count = combine(count, other[key])
                if count > 0:
                    result[key] = count
            for key, count in other.items():
                if key not in self:
                    count = combine(0, count)
                    if count > 0:
                        result[key] = count
            return result

        def __add__(self, other):
            if not isinstance(other, Counter):
                return NotImplemented
            return self._combined(other, lambda a, b: a + b)

        def __sub__(self, other):
            if not isinstance(other, Counter):
                return NotImplemented
            return self._combined(other, lambda a, b: a - b)

        def __or__(self, other):
            if not isinstance(other, Counter):
                return NotImplemented
            return self._combined(other, max)

        def __and__(self, other):
            if not isinstance(other, Counter):
                return NotImplemented
            return self._combined(other, min)

        def __pos__(self):
            return self._combined(Counter(), lambda a, b: a)

        def __neg__(self):
            return Counter()._combined(self, lambda a, b: a - b)

        def _kept(self):
            for key in [key for key, count in self.items() if not count > 0]:
                del self[key]
            return self

        def __iadd__(self, other):
            for key, count in other.items():
                self[key] += count
            return self._kept()

        def __isub__(self, other):
            for key, count in other.items():
                self[key] -= count
            return self._kept()

        def __ior__(self, other):
            for key, count in other.items():
                if count > self[key]:
                    self[key] = count
            return self._kept()

        def __iand__(self, other):
            for key, count in self.items():
                if other[key] < count:
                    self[key] = other[key]
            return self._kept()


    def _count_of(pair):
        return pair[1]


    def _count_elements(mapping, iterable):
        for key in iterable:
            mapping[key] = mapping.get(key, 0) + 1


    def __getattr__(name):
        # These four derive from abstract classes, which most programs that want a Counter do not need.
        if name in ('ChainMap', 'UserDict', 'UserList', 'UserString'):
            import _user_collections
            value = globals()[name] = getattr(_user_collections, name)
            return value
        raise AttributeError(f"module 'collections' has no attribute {name!r}")


    def __dir__():
        return sorted(set(globals()) | set(__all__))
    """#
}
