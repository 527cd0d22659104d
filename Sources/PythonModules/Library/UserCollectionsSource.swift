// The classes of `collections` that are made to be derived from.

enum UserCollectionsSource {
  /// The module's source.
  static let text = #"""
    from collections.abc import MutableMapping, MutableSequence, Sequence


    class ChainMap(MutableMapping):
        """Several mappings looked up one after the other; changes go to the first."""

        def __init__(self, *maps):
            self.maps = list(maps) or [{}]

        def __missing__(self, key):
            raise KeyError(key)

        def __getitem__(self, key):
            for mapping in self.maps:
                try:
                    return mapping[key]
                except KeyError:
                    pass
            return self.__missing__(key)

        def get(self, key, default=None):
            return self[key] if key in self else default

        def __len__(self):
            return len(set().union(*self.maps))

        def __iter__(self):
            found = {}
            for mapping in reversed(self.maps):
                found.update(dict.fromkeys(mapping))
            return iter(found)

        def __contains__(self, key):
            return any(key in mapping for mapping in self.maps)

        def __bool__(self):
            return any(self.maps)

        def __repr__(self):
            return f"{type(self).__name__}({', '.join(map(repr, self.maps))})"

        @classmethod
        def fromkeys(cls, iterable, *args):
            """A chain of one dict made from keys."""
            return cls(dict.fromkeys(iterable, *args))

        def copy(self):
            """A new chain with a copy of the first mapping and the others themselves."""
            return type(self)(self.maps[0].copy(), *self.maps[1:])

        __copy__ = copy

        def new_child(self, m=None, **kwargs):
            """A new chain with another mapping before the ones here."""
            if m is None:
                m = kwargs
            elif kwargs:
                m.update(kwargs)
            return type(self)(m, *self.maps)

        @property
        def parents(self):
            """The chain without its first mapping."""
            return type(self)(*self.maps[1:])

        def __setitem__(self, key, value):
            self.maps[0][key] = value

        def __delitem__(self, key):
            try:
                del self.maps[0][key]
            except KeyError:
                raise KeyError(f'Key not found in the first mapping: {key!r}') from None

        def popitem(self):
            try:
                return self.maps[0].popitem()
            except KeyError:
                raise KeyError('No keys found in the first mapping.') from None

        def pop(self, key, *args):
            try:
                return self.maps[0].pop(key, *args)
            except KeyError:
                raise KeyError(f'Key not found in the first mapping: {key!r}') from None

        def clear(self):
            self.maps[0].clear()

        def __ior__(self, other):
            self.maps[0].update(other)
            return self

        def __or__(self, other):
            if not hasattr(other, 'keys'):
                return NotImplemented
            result = self.copy()
            result.maps[0].update(other)
            return result

        def __ror__(self, other):
            if not hasattr(other, 'keys'):
                return NotImplemented
            result = dict(other)
            for mapping in reversed(self.maps):
                result.update(mapping)
            return type(self)(result)


    class UserDict(MutableMapping):
        """A mapping around a dict, for classes that change how a dict works."""

        def __init__(self, dict=None, /, **kwargs):
            self.data = {}
            if dict is not None:
                self.update(dict)
            if kwargs:
                self.update(kwargs)

        def __len__(self):
            return len(self.data)

        def __getitem__(self, key):
            if key in self.data:
                return self.data[key]
            if hasattr(type(self), '__missing__'):
                return type(self).__missing__(self, key)
            raise KeyError(key)

        def __setitem__(self, key, item):
            self.data[key] = item

        def __delitem__(self, key):
            del self.data[key]

        def __iter__(self):
            return iter(self.data)

        def __contains__(self, key):
            return key in self.data

        def __repr__(self):
            return repr(self.data)

        def __or__(self, other):
            other = other.data if isinstance(other, UserDict) else other
            return type(self)(self.data | other) if isinstance(other, dict) else NotImplemented

        def __ror__(self, other):
            other = other.data if isinstance(other, UserDict) else other
            return type(self)(other | self.data) if isinstance(other, dict) else NotImplemented

        def __ior__(self, other):
            self.data |= other.data if isinstance(other, UserDict) else other
            return self

        def copy(self):
            """A shallow copy, of the same class and with the same attributes."""
            result = type(self).__new__(type(self))
            result.__dict__.update(self.__dict__)
            result.data = self.data.copy()
            return result

        __copy__ = copy

        @classmethod
        def fromkeys(cls, iterable, value=None):
            """Keys out of an iterable, all with one value."""
            self = cls()
            for key in iterable:
                self[key] = value
            return self


    class UserList(MutableSequence):
        """A sequence around a list, for classes that change how a list works."""

        def __init__(self, initlist=None):
            if initlist is None:
                self.data = []
            else:
                self.data = list(initlist.data if isinstance(initlist, UserList) else initlist)

        @staticmethod
        def _plain(other):
            return other.data if isinstance(other, UserList) else other

        def __repr__(self):
            return repr(self.data)

        def __lt__(self, other):
            return self.data < self._plain(other)

        def __le__(self, other):
            return self.data <= self._plain(other)

        def __eq__(self, other):
            return self.data == self._plain(other)

        def __gt__(self, other):
            return self.data > self._plain(other)

        def __ge__(self, other):
            return self.data >= self._plain(other)

        __hash__ = None

        def __contains__(self, item):
            return item in self.data

        def __len__(self):
            return len(self.data)

        def __getitem__(self, i):
            return type(self)(self.data[i]) if isinstance(i, slice) else self.data[i]

        def __setitem__(self, i, item):
            self.data[i] = item

        def __delitem__(self, i):
            del self.data[i]

        def __add__(self, other):
            return type(self)(self.data + list(self._plain(other)))

        def __radd__(self, other):
            return type(self)(list(self._plain(other)) + self.data)

        def __iadd__(self, other):
            self.data += list(self._plain(other))
            return self

        def __mul__(self, n):
            return type(self)(self.data * n)

        __rmul__ = __mul__

        def __imul__(self, n):
            self.data *= n
            return self

        def copy(self):
            """A shallow copy, of the same class and with the same attributes."""
            result = type(self).__new__(type(self))
            result.__dict__.update(self.__dict__)
            result.data = self.data[:]
            return result

        __copy__ = copy

        def append(self, item):
            self.data.append(item)

        def insert(self, i, item):
            self.data.insert(i, item)

        def pop(self, i=-1):
            return self.data.pop(i)

        def remove(self, item):
            self.data.remove(item)

        def clear(self):
            self.data.clear()

        def count(self, item):
            return self.data.count(item)

        def index(self, item, *args):
            return self.data.index(item, *args)

        def reverse(self):
            self.data.reverse()

        def sort(self, /, *args, **kwds):
            """Sort in place, as a list does."""
            self.data.sort(*args, **kwds)

        def extend(self, other):
            self.data.extend(self._plain(other))


    # Methods of str whose text UserString gives back as a UserString.
    _WRAPPED = ('capitalize', 'casefold', 'center', 'expandtabs', 'format', 'format_map', 'ljust', 'lower',
                'lstrip', 'removeprefix', 'removesuffix', 'replace', 'rjust', 'rstrip', 'strip', 'swapcase',
                'title', 'translate', 'upper', 'zfill')
    _PLAIN = ('count', 'encode', 'endswith', 'find', 'index', 'isalnum', 'isalpha', 'isascii', 'isdecimal',
              'isdigit', 'isidentifier', 'islower', 'isnumeric', 'isprintable', 'isspace', 'istitle', 'isupper',
              'join', 'partition', 'rfind', 'rindex', 'rpartition', 'rsplit', 'split', 'splitlines', 'startswith')


    def _text(value):
        return value.data if isinstance(value, UserString) else value


    class UserString(Sequence):
        """A sequence around a str, for classes that change how a str works."""

        def __init__(self, seq):
            self.data = _text(seq) if isinstance(seq, (str, UserString)) else str(seq)

        def __str__(self):
            return self.data

        def __repr__(self):
            return repr(self.data)

        def __int__(self):
            return int(self.data)

        def __float__(self):
            return float(self.data)

        def __hash__(self):
            return hash(self.data)

        def __eq__(self, other):
            return self.data == _text(other)

        def __lt__(self, other):
            return self.data < _text(other)

        def __le__(self, other):
            return self.data <= _text(other)

        def __gt__(self, other):
            return self.data > _text(other)

        def __ge__(self, other):
            return self.data >= _text(other)

        def __contains__(self, char):
            return _text(char) in self.data

        def __len__(self):
            return len(self.data)

        def __getitem__(self, index):
            return type(self)(self.data[index])

        def __add__(self, other):
            return type(self)(self.data + str(_text(other)))

        def __radd__(self, other):
            return type(self)(str(_text(other)) + self.data)

        def __mul__(self, n):
            return type(self)(self.data * n)

        __rmul__ = __mul__

        def __mod__(self, args):
            return type(self)(self.data % args)


    def _wrapped(name, again):
        def method(self, *args, **kwds):
            result = getattr(self.data, name)(*map(_text, args), **kwds)
            return type(self)(result) if again else result
        method.__name__ = name
        method.__qualname__ = f'UserString.{name}'
        return method


    for _name in _WRAPPED:
        setattr(UserString, _name, _wrapped(_name, True))
    for _name in _PLAIN:
        setattr(UserString, _name, _wrapped(_name, False))
    UserString.maketrans = staticmethod(str.maketrans)
    for _class in (ChainMap, UserDict, UserList, UserString):
        _class.__module__ = 'collections'
    """#
}
