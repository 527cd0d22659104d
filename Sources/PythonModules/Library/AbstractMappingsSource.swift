// The second half of `collections.abc`: mappings, their views, and sequences.

enum AbstractMappingsSource {
  /// The module's source.
  static let text = #"""
    from abc import abstractmethod

    from _abstract_basics import Collection, Reversible, Set, Sized, _Alias


    class Mapping(Collection):
        """Keys and values that cannot be changed: needs __getitem__, __iter__ and __len__."""

        __slots__ = ()
        __abc_tpflags__ = 1 << 6

        @abstractmethod
        def __getitem__(self, key):
            raise KeyError

        def get(self, key, default=None):
            """The value of a key, or a default."""
            try:
                return self[key]
            except KeyError:
                return default

        def __contains__(self, key):
            try:
                self[key]
            except KeyError:
                return False
            return True

        def keys(self):
            """A view of the keys."""
            return KeysView(self)

        def items(self):
            """A view of the pairs."""
            return ItemsView(self)

        def values(self):
            """A view of the values."""
            return ValuesView(self)

        def __eq__(self, other):
            if not isinstance(other, Mapping):
                return NotImplemented
            return dict(self.items()) == dict(other.items())

        __hash__ = None
        __reversed__ = None


    class MappingView(Sized):
        """A view of a mapping, which shows its changes."""

        __slots__ = ('_mapping',)

        def __init__(self, mapping):
            self._mapping = mapping

        def __len__(self):
            return len(self._mapping)

        def __repr__(self):
            return f'{type(self).__name__}({self._mapping!r})'

        @classmethod
        def __class_getitem__(cls, item):
            return _Alias(cls, item)


    class KeysView(MappingView, Set):
        __slots__ = ()

        @classmethod
        def _from_iterable(cls, it):
            return set(it)

        def __contains__(self, key):
            return key in self._mapping

        def __iter__(self):
            yield from self._mapping


    class ItemsView(MappingView, Set):
        __slots__ = ()

        @classmethod
        def _from_iterable(cls, it):
            return set(it)

        def __contains__(self, item):
            key, value = item
            try:
                found = self._mapping[key]
            except KeyError:
                return False
            return found is value or found == value

        def __iter__(self):
            for key in self._mapping:
                yield key, self._mapping[key]


    class ValuesView(MappingView, Collection):
        __slots__ = ()

        def __contains__(self, value):
            for key in self._mapping:
                found = self._mapping[key]
                if found is value or found == value:
                    return True
            return False

        def __iter__(self):
            for key in self._mapping:
                yield self._mapping[key]


    _NO_DEFAULT = object()


    class MutableMapping(Mapping):
        """Keys and values that can be changed: needs __setitem__ and __delitem__ too."""

        __slots__ = ()

        @abstractmethod
        def __setitem__(self, key, value):
            raise KeyError

        @abstractmethod
        def __delitem__(self, key):
            raise KeyError

        def pop(self, key, default=_NO_DEFAULT):
            """Take out a key and give its value, or a default."""
            try:
                value = self[key]
            except KeyError:
                if default is _NO_DEFAULT:
                    raise
                return default
            del self[key]
            return value

        def popitem(self):
            """Take out a pair."""
            for key in self:
                break
            else:
                raise KeyError from None
            value = self[key]
            del self[key]
            return key, value

        def clear(self):
            try:
                while True:
                    self.popitem()
            except KeyError:
                pass

        def update(self, other=(), /, **kwds):
            """Set the pairs of another mapping or of an iterable, then those given by name."""
            if isinstance(other, Mapping):
                for key in other:
                    self[key] = other[key]
            elif hasattr(other, 'keys'):
                for key in other.keys():
                    self[key] = other[key]
            else:
                for key, value in other:
                    self[key] = value
            for key, value in kwds.items():
                self[key] = value

        def setdefault(self, key, default=None):
            """The value of a key, which is set to a default where it is missing."""
            try:
                return self[key]
            except KeyError:
                self[key] = default
            return default


    class Sequence(Reversible, Collection):
        """Items by position that cannot be changed: needs __getitem__ and __len__."""

        __slots__ = ()
        __abc_tpflags__ = 1 << 5

        @abstractmethod
        def __getitem__(self, index):
            raise IndexError

        def __iter__(self):
            position = 0
            try:
                while True:
                    yield self[position]
                    position += 1
            except IndexError:
                return

        def __contains__(self, value):
            for item in self:
                if item is value or item == value:
                    return True
            return False

        def __reversed__(self):
            for position in range(len(self) - 1, -1, -1):
                yield self[position]

        def index(self, value, start=0, stop=None):
            """The first position of a value, or ValueError."""
            if start is not None and start < 0:
                start = max(len(self) + start, 0)
            if stop is not None and stop < 0:
                stop += len(self)
            position = start
            while stop is None or position < stop:
                try:
                    item = self[position]
                except IndexError:
                    break
                if item is value or item == value:
                    return position
                position += 1
            raise ValueError

        def count(self, value):
            """How often a value is there."""
            return sum(1 for item in self if item is value or item == value)


    class ByteString(Sequence):
        __slots__ = ()


    class MutableSequence(Sequence):
        """Items by position that can be changed: needs __setitem__, __delitem__ and insert too."""

        __slots__ = ()

        @abstractmethod
        def __setitem__(self, index, value):
            raise IndexError

        @abstractmethod
        def __delitem__(self, index):
            raise IndexError

        @abstractmethod
        def insert(self, index, value):
            """Put a value before a position."""
            raise IndexError

        def append(self, value):
            """Put a value at the end."""
            self.insert(len(self), value)

        def clear(self):
            try:
                while True:
                    self.pop()
            except IndexError:
                pass

        def reverse(self):
            """Turn the order around, in place."""
            size = len(self)
            for position in range(size // 2):
                other = size - position - 1
                self[position], self[other] = self[other], self[position]

        def extend(self, values):
            """Put all the values of an iterable at the end."""
            if values is self:
                values = list(values)
            for value in values:
                self.append(value)

        def pop(self, index=-1):
            """Take out the item at a position."""
            value = self[index]
            del self[index]
            return value

        def remove(self, value):
            """Take out the first item that equals a value."""
            del self[self.index(value)]

        def __iadd__(self, values):
            self.extend(values)
            return self
    """#
}
