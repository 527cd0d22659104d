// The module `array`, in Python.

enum ArraySource {
  /// The module's source.
  static let text = #"""
    import struct

    __all__ = ['array', 'ArrayType', 'typecodes']

    typecodes = 'bBuhHiIlLqQfd'
    _LIMITS = {'b': 'signed char', 'B': 'unsigned byte integer', 'h': 'signed short integer', 'H': 'unsigned short',
               'i': 'signed integer', 'I': 'unsigned int', 'l': 'int', 'L': 'int', 'q': 'int', 'Q': 'int'}


    class array:
        """A list of numbers of one kind, or of characters."""

        __slots__ = ('_code', '_items', '__weakref__')

        def __new__(cls, typecode, initializer=(), /):
            if not isinstance(typecode, str) or len(typecode) != 1:
                raise TypeError('array() argument 1 must be a unicode character, not '
                                + ('str' if isinstance(typecode, str) else type(typecode).__name__))
            if typecode not in typecodes:
                raise ValueError('bad typecode (must be b, B, u, h, H, i, I, l, L, q, Q, f or d)')
            if isinstance(initializer, str) and typecode != 'u':
                raise TypeError(f"cannot use a str to initialize an array with typecode '{typecode}'")
            self = object.__new__(cls)
            self._code, self._items = typecode, []
            if isinstance(initializer, (bytes, bytearray)):
                self.frombytes(initializer)
            else:
                self.extend(initializer)
            return self

        @property
        def typecode(self):
            return self._code

        @property
        def itemsize(self):
            return 4 if self._code == 'u' else struct.calcsize(self._code)

        def _checked(self, value):
            """A value as the array keeps it."""
            code = self._code
            if code == 'u':
                if not isinstance(value, str) or len(value) != 1:
                    raise TypeError('array item must be a unicode character, not '
                                    + ('str' if isinstance(value, str) else type(value).__name__))
                return value
            if code == 'd':
                if not isinstance(value, (int, float)) and not hasattr(type(value), '__float__'):
                    raise TypeError(f'must be real number, not {type(value).__name__}')
                return float(value)
            if code == 'f':
                if not isinstance(value, (int, float)) and not hasattr(type(value), '__float__'):
                    raise TypeError(f'must be real number, not {type(value).__name__}')
                try:
                    return struct.unpack('f', struct.pack('f', value))[0]
                except OverflowError:
                    return float('inf') if value > 0 else float('-inf')
            if not isinstance(value, int):
                if not hasattr(type(value), '__index__'):
                    raise TypeError(f"'{type(value).__name__}' object cannot be interpreted as an integer")
                value = value.__index__()
            bits = self.itemsize * 8
            low, high = (0, (1 << bits) - 1) if code.isupper() else (-(1 << bits - 1), (1 << bits - 1) - 1)
            if not low <= value <= high:
                if code in 'ILQ' and value < 0:
                    raise OverflowError("can't convert negative value to unsigned int")
                if bits == 64:
                    raise OverflowError('int too big to convert' if code in 'qQ'
                                        else 'Python int too large to convert to C long')
                side = 'less than minimum' if value < low else 'greater than maximum'
                raise OverflowError(f'{_LIMITS[code]} is {side}')
            return value

        def __repr__(self):
            if not self._items:
                return f"array('{self._code}')"
            if self._code == 'u':
                return f"array('u', {self.tounicode()!r})"
            return f"array('{self._code}', {self._items})"

        def __len__(self):
            return len(self._items)

        def __getitem__(self, index):
            if isinstance(index, slice):
                return self._made(self._items[index])
            if not hasattr(type(index), '__index__'):
                raise TypeError('array indices must be integers')
            try:
                return self._items[index]
            except IndexError:
                raise IndexError('array index out of range') from None

        def __setitem__(self, index, value):
            if isinstance(index, slice):
                if not isinstance(value, array):
                    raise TypeError(f'can only assign array (not "{type(value).__name__}") to array slice')
                self._items[index] = value._items
                return
            if not hasattr(type(index), '__index__'):
                raise TypeError('array indices must be integers')
            index = index.__index__()
            if not -len(self._items) <= index < len(self._items):
                raise IndexError('array assignment index out of range')
            self._items[index] = self._checked(value)

        def __delitem__(self, index):
            try:
                del self._items[index]
            except IndexError:
                raise IndexError('array assignment index out of range') from None

        def __iter__(self):
            return iter(self._items)

        def __reversed__(self):
            return reversed(self._items)

        def __contains__(self, value):
            return value in self._items

        def _made(self, items):
            made = object.__new__(array)
            made._code, made._items = self._code, list(items)
            return made

        def __add__(self, other):
            if not isinstance(other, array):
                raise TypeError(f'can only append array (not "{type(other).__name__}") to array')
            if other._code != self._code:
                raise TypeError('bad argument type for built-in operation')
            return self._made(self._items + other._items)

        def __iadd__(self, other):
            if not isinstance(other, array):
                raise TypeError(f'can only extend with array (not "{type(other).__name__}")')
            self.extend(other)
            return self

        def __mul__(self, count):
            return self._made(self._items * count)

        __rmul__ = __mul__

        def __imul__(self, count):
            self._items *= count
            return self

        def __eq__(self, other):
            return self._items == other._items if isinstance(other, array) else NotImplemented

        def __lt__(self, other):
            return self._items < other._items if isinstance(other, array) else NotImplemented

        def __le__(self, other):
            return self._items <= other._items if isinstance(other, array) else NotImplemented

        def __gt__(self, other):
            return self._items > other._items if isinstance(other, array) else NotImplemented

        def __ge__(self, other):
            return self._items >= other._items if isinstance(other, array) else NotImplemented

        __hash__ = None

        def __copy__(self):
            return self._made(self._items)

        def __deepcopy__(self, memo):
            return self._made(self._items)

        def __reduce__(self):
            return array, (self._code, self._items)

        def append(self, value, /):
            self._items.append(self._checked(value))

        def extend(self, values, /):
            if isinstance(values, array) and values._code != self._code:
                raise TypeError('can only extend with array of same kind')
            for value in values:
                self.append(value)

        def fromlist(self, values, /):
            if not isinstance(values, list):
                raise TypeError('arg must be list')
            self._items.extend([self._checked(value) for value in values])

        def insert(self, index, value, /):
            self._items.insert(index, self._checked(value))

        def pop(self, index=-1, /):
            if not self._items:
                raise IndexError('pop from empty array')
            try:
                return self._items.pop(index)
            except IndexError:
                raise IndexError('pop index out of range') from None

        def remove(self, value, /):
            if value not in self._items:
                raise ValueError('array.remove(x): x not in array')
            self._items.remove(value)

        def index(self, value, start=0, stop=9223372036854775807, /):
            try:
                return self._items.index(value, start, stop)
            except ValueError:
                raise ValueError('array.index(x): x not in array') from None

        def count(self, value, /):
            return self._items.count(value)

        def reverse(self):
            self._items.reverse()

        def tolist(self):
            return list(self._items)

        def tounicode(self):
            if self._code != 'u':
                raise ValueError('tounicode() may only be called on unicode type arrays')
            return ''.join(self._items)

        def fromunicode(self, text, /):
            if self._code != 'u':
                raise ValueError('fromunicode() may only be called on unicode type arrays')
            self._items.extend(text)

        def tobytes(self):
            if self._code == 'u':
                return b''.join(ord(character).to_bytes(4, 'little') for character in self._items)
            return struct.pack(f'{len(self._items)}{self._code}', *self._items)

        def frombytes(self, data, /):
            if len(data) % self.itemsize:
                raise ValueError('bytes length not a multiple of item size')
            count = len(data) // self.itemsize
            if self._code == 'u':
                self._items.extend(chr(value) for value in struct.unpack(f'{count}I', data))
            else:
                self._items.extend(struct.unpack(f'{count}{self._code}', data))

        def tofile(self, file, /):
            file.write(self.tobytes())

        def fromfile(self, file, count, /):
            data = file.read(count * self.itemsize)
            self.frombytes(data)
            if len(data) < count * self.itemsize:
                raise EOFError('read() didn\'t return enough bytes')

        def byteswap(self):
            size = self.itemsize
            data = self.tobytes()
            self._items.clear()
            self.frombytes(b''.join(data[place:place + size][::-1] for place in range(0, len(data), size)))

        def buffer_info(self):
            return id(self._items), len(self._items)


    array.__module__ = 'array'
    ArrayType = array
    """#
}
