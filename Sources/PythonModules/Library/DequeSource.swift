// The class `deque` of `collections`.

enum DequeSource {
  /// The module's source.
  static let text = #"""
    # A deque is a list with free places in front: `_head` is the position of its first item. Both ends are cheap,
    # since free places are made and given back many at a time.

    class deque:
        """A list-like sequence that is quick at both ends."""

        __slots__ = ('_items', '_head', '_maxlen', '__dict__')

        def __init__(self, iterable=(), maxlen=None):
            if maxlen is not None:
                if not isinstance(maxlen, int):
                    raise TypeError('an integer is required')
                if maxlen < 0:
                    raise ValueError('maxlen must be non-negative')
            self._maxlen = maxlen
            self._head = 0
            self._items = list(iterable)
            if maxlen is not None and len(self._items) > maxlen:
                del self._items[:len(self._items) - maxlen]

        @property
        def maxlen(self):
            """The greatest number of items, None where there is no bound."""
            return self._maxlen

        def _flat(self):
            """The items as a list of ours without free places."""
            if self._head:
                del self._items[:self._head]
                self._head = 0
            return self._items

        def append(self, x, /):
            """Add an item at the right end."""
            self._items.append(x)
            if self._maxlen is not None and len(self._items) - self._head > self._maxlen:
                self.popleft()

        def appendleft(self, x, /):
            """Add an item at the left end."""
            head = self._head
            items = self._items
            if not head:
                head = len(items) // 2 + 16
                items[:0] = [None] * head
            head -= 1
            items[head] = x
            self._head = head
            if self._maxlen is not None and len(items) - head > self._maxlen:
                self.pop()

        def pop(self):
            """Take out the item at the right end."""
            items = self._items
            if len(items) == self._head:
                raise IndexError('pop from an empty deque')
            return items.pop()

        def popleft(self):
            """Take out the item at the left end."""
            items = self._items
            head = self._head
            if len(items) == head:
                raise IndexError('pop from an empty deque')
            x = items[head]
            items[head] = None
            head += 1
            if head > 31 and head * 2 > len(items):
                del items[:head]
                head = 0
            self._head = head
            return x

        def extend(self, iterable, /):
            """Add the items of an iterable at the right end."""
            if iterable is self:
                iterable = list(iterable)
            if self._maxlen is None:
                self._items.extend(iterable)
            else:
                for x in iterable:
                    self.append(x)

        def extendleft(self, iterable, /):
            """Add the items of an iterable at the left end, one by one, so that they end up turned around."""
            for x in list(iterable) if iterable is self else iterable:
                self.appendleft(x)

        def clear(self):
            """Take out everything."""
            self._items.clear()
            self._head = 0

        def copy(self):
            """A shallow copy."""
            if self._maxlen is None:
                return type(self)(self)
            return type(self)(self, self._maxlen)

        __copy__ = copy

        def count(self, x, /):
            """How many items equal a value."""
            size = len(self)
            total = self._flat().count(x)
            if size != len(self):
                raise RuntimeError('deque mutated during iteration')
            return total

        def index(self, x, start=0, stop=None, /):
            """The first position of a value, or ValueError."""
            items = self._flat()
            try:
                return items.index(x, start) if stop is None else items.index(x, start, stop)
            except ValueError:
                raise ValueError(f'{x!r} is not in deque') from None

        def insert(self, i, x, /):
            """Put an item before a position."""
            if self._maxlen is not None and len(self) >= self._maxlen:
                raise IndexError('deque already at its maximum size')
            self._flat().insert(i, x)

        def remove(self, value, /):
            """Take out the first item that equals a value."""
            try:
                self._flat().remove(value)
            except ValueError:
                raise ValueError(f'{value!r} is not in deque') from None

        def reverse(self):
            """Turn the order around, in place."""
            self._flat().reverse()

        def rotate(self, n=1, /):
            """Move the last n items to the front; with a negative n the first ones to the end."""
            size = len(self)
            if size < 2:
                return
            n %= size
            if n:
                items = self._flat()
                items[:] = items[-n:] + items[:-n]

        def __len__(self):
            return len(self._items) - self._head

        def __iter__(self):
            items = self._items
            head = self._head
            size = len(items)
            for position in range(head, size):
                if len(items) != size or self._head != head:
                    raise RuntimeError('deque mutated during iteration')
                yield items[position]
            if len(items) != size or self._head != head:
                raise RuntimeError('deque mutated during iteration')

        def __reversed__(self):
            items = self._items
            head = self._head
            size = len(items)
            for position in range(size - 1, head - 1, -1):
                if len(items) != size or self._head != head:
                    raise RuntimeError('deque mutated during iteration')
                yield items[position]

        def __contains__(self, x):
            return x in self._flat()

        def _place(self, index):
            kind = type(index)
            if kind is not int:
                if not hasattr(kind, '__index__'):
                    raise TypeError(f'sequence index must be integer, not {kind.__name__!r}')
                index = kind.__index__(index)
            place = index + (self._head if index >= 0 else len(self._items))
            if not self._head <= place < len(self._items):
                raise IndexError('deque index out of range')
            return place

        def __getitem__(self, index):
            return self._items[self._place(index)]

        def __setitem__(self, index, x):
            self._items[self._place(index)] = x

        def __delitem__(self, index):
            del self._items[self._place(index)]

        def __repr__(self):
            for shown in _shown:
                if shown is self:
                    return '[...]'
            _shown.append(self)
            try:
                inner = repr(list(self))
            finally:
                _shown.pop()
            if self._maxlen is None:
                return f'{type(self).__name__}({inner})'
            return f'{type(self).__name__}({inner}, maxlen={self._maxlen})'

        def __eq__(self, other):
            return self._flat() == other._flat() if isinstance(other, deque) else NotImplemented

        def __lt__(self, other):
            return self._flat() < other._flat() if isinstance(other, deque) else NotImplemented

        def __le__(self, other):
            return self._flat() <= other._flat() if isinstance(other, deque) else NotImplemented

        def __gt__(self, other):
            return self._flat() > other._flat() if isinstance(other, deque) else NotImplemented

        def __ge__(self, other):
            return self._flat() >= other._flat() if isinstance(other, deque) else NotImplemented

        def __hash__(self):
            name = 'collections.deque' if type(self) is deque else type(self).__name__
            raise TypeError(f"unhashable type: '{name}'")

        def __add__(self, other):
            if not isinstance(other, deque):
                raise TypeError(f'can only concatenate deque (not "{type(other).__name__}") to deque')
            result = self.copy()
            result.extend(other)
            return result

        def __iadd__(self, other):
            self.extend(other)
            return self

        def __mul__(self, n):
            kind = type(n)
            if not hasattr(kind, '__index__'):
                raise TypeError(f"can't multiply sequence by non-int of type {kind.__name__!r}")
            result = self.copy()
            result._items = self._flat() * kind.__index__(n)
            if self._maxlen is not None and len(result._items) > self._maxlen:
                del result._items[:len(result._items) - self._maxlen]
            return result

        __rmul__ = __mul__

        def __imul__(self, n):
            self._items = self.__mul__(n)._items
            self._head = 0
            return self

        def __reduce__(self):
            if self._maxlen is None:
                return type(self), (), self.__dict__ or None, iter(self)
            return type(self), ((), self._maxlen), self.__dict__ or None, iter(self)

        @classmethod
        def __class_getitem__(cls, item):
            from collections.abc import _Alias
            return _Alias(cls, item)


    deque.__module__ = 'collections'
    # The deques whose repr is under way.
    _shown = []
    """#
}
