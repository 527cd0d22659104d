// The module `ctypes`, as far as programs that share memory between processes use it; in Python.

enum CtypesSource {
  /// The module's source.
  static let text = #"""
    # Types of C: numbers, characters, arrays, structures. A value lies in memory of its own, or in memory that
    # processes share, where `multiprocessing.sharedctypes` has put it.

    import operator as _operator
    import struct as _struct
    import _processes

    _SIZES = {'b': 1, 'B': 1, 'h': 2, 'H': 2, 'i': 4, 'I': 4, 'l': 8, 'L': 8, 'f': 4, 'd': 8}


    def _load(memory, code, offset):
        if isinstance(memory, bytearray):
            return _struct.unpack_from(code, memory, offset)[0]
        number = _processes.memory_get(memory, code, offset // _SIZES[code])
        # Shared memory gives a number without a sign that fills a word as a negative one.
        return number + 2**64 if number < 0 and code == 'L' else number


    def _store(memory, code, offset, value):
        if code in 'fd':
            if not isinstance(value, float):
                value = _struct.unpack('d', _struct.pack('d', _number(value)))[0]
        else:
            # What is too wide loses its upper bits, as in C.
            half = 1 << 8 * _SIZES[code] - 1
            value = (_operator.index(value) + half) % (2 * half) - half
        if not isinstance(memory, bytearray):
            _processes.memory_set(memory, code, offset // _SIZES[code], value)
        elif value < 0 and code.isupper():
            _struct.pack_into(code, memory, offset, value + 2 * half)
        else:
            _struct.pack_into(code, memory, offset, value)


    def _number(value):
        if not hasattr(value, '__float__') and not hasattr(value, '__index__'):
            raise TypeError(f'must be real number, not {type(value).__name__}')
        return float(value)


    class _Type(type):
        def __mul__(cls, length):
            if length < 0:
                raise ValueError('Array length must be >= 0, not %d' % length)
            key = cls, length
            if key not in _arrays:
                namespace = {'_type_': cls, '_length_': length, '_size': cls._size * length, '_align': cls._align}
                _arrays[key] = _Type(f'{cls.__name__}_Array_{length}', (Array,), namespace)
            return _arrays[key]

        __rmul__ = __mul__


    _arrays = {}


    class _Data(_processes.Shared, metaclass=_Type):
        _size, _align = 0, 1

        def __new__(cls, *args, **kwds):
            return cls._at(bytearray(cls._size), 0)

        @classmethod
        def _at(cls, memory, offset):
            """The value of this type that lies in a memory."""
            self = object.__new__(cls)
            self._memory, self._offset = memory, offset
            return self

        def __getstate__(self):
            return dict(self.__dict__) if isinstance(self._memory, bytearray) else super().__getstate__()

        @classmethod
        def _get(cls, memory, offset):
            """What a program sees of such a part of an array or a structure."""
            return cls._at(memory, offset)

        @classmethod
        def _set(cls, memory, offset, value):
            part = cls._at(memory, offset)
            if isinstance(value, cls):
                for place in range(cls._size):
                    _store(memory, 'B', offset + place, _load(value._memory, 'B', value._offset + place))
            else:
                part.__init__(*value)


    class _SimpleCData(_Data):
        def __init__(self, value=None):
            if value is not None:
                self.value = value

        @property
        def value(self):
            return self._decoded(_load(self._memory, self._code, self._offset))

        @value.setter
        def value(self, value):
            _store(self._memory, self._code, self._offset, self._encoded(value))

        @classmethod
        def _get(cls, memory, offset):
            return cls._decoded(_load(memory, cls._code, offset))

        @classmethod
        def _set(cls, memory, offset, value):
            _store(memory, cls._code, offset, cls._encoded(value.value if isinstance(value, cls) else value))

        @staticmethod
        def _decoded(number):
            return number

        _encoded = _decoded

        def __repr__(self):
            return f'{type(self).__name__}({self.value!r})'


    def _simple(name, code, **methods):
        namespace = {'_code': code, '_size': _SIZES[code], '_align': _SIZES[code]}
        namespace.update((key, staticmethod(method)) for key, method in methods.items())
        return _Type(name, (_SimpleCData,), namespace)


    def _character_code(value):
        if isinstance(value, (bytes, bytearray)) and len(value) == 1:
            return value[0]
        if isinstance(value, int) and 0 <= value < 256:
            return value
        raise TypeError('one character bytes, bytearray or integer expected')


    def _letter_code(value):
        if isinstance(value, str) and len(value) == 1:
            return ord(value)
        raise TypeError('one character unicode string expected')


    c_bool = _simple('c_bool', 'B', _decoded=bool, _encoded=lambda value: int(bool(value)))
    c_char = _simple('c_char', 'B', _decoded=lambda number: bytes([number]), _encoded=_character_code)
    c_wchar = _simple('c_wchar', 'I', _decoded=chr, _encoded=_letter_code)
    c_byte, c_ubyte = _simple('c_byte', 'b'), _simple('c_ubyte', 'B')
    c_short, c_ushort = _simple('c_short', 'h'), _simple('c_ushort', 'H')
    c_int, c_uint = _simple('c_int', 'i'), _simple('c_uint', 'I')
    c_long, c_ulong = _simple('c_long', 'l'), _simple('c_ulong', 'L')
    c_float, c_double = _simple('c_float', 'f'), _simple('c_double', 'd')
    c_longlong, c_ulonglong = c_long, c_ulong
    c_int8, c_int16, c_int32, c_int64, c_ssize_t = c_byte, c_short, c_int, c_long, c_long
    c_uint8, c_uint16, c_uint32, c_uint64, c_size_t = c_ubyte, c_ushort, c_uint, c_ulong, c_ulong


    class Array(_Data):
        def __init__(self, *items):
            if len(items) > self._length_:
                raise IndexError('invalid index')
            for place, item in enumerate(items):
                self._type_._set(self._memory, self._offset + place * self._type_._size, item)

        def __len__(self):
            return self._length_

        def _place(self, index):
            if index < 0:
                index += self._length_
            if not 0 <= index < self._length_:
                raise IndexError('invalid index')
            return self._offset + index * self._type_._size

        def __getitem__(self, index):
            if not isinstance(index, slice):
                return self._type_._get(self._memory, self._place(index))
            items = [self[place] for place in range(*index.indices(self._length_))]
            if self._type_ is c_char:
                return b''.join(items)
            return ''.join(items) if self._type_ is c_wchar else items

        def __setitem__(self, index, value):
            if not isinstance(index, slice):
                self._type_._set(self._memory, self._place(index), value)
                return
            places = range(*index.indices(self._length_))
            values = list(value)
            if len(places) != len(values):
                raise ValueError('Can only assign sequence of same size')
            for place, item in zip(places, values):
                self[place] = item

        def __iter__(self):
            return (self[index] for index in range(self._length_))

        def __reduce__(self):
            return _empty_array, (self._type_, self._length_), self.__getstate__()

        # Only arrays of characters have these two.

        def __getattr__(self, name):
            if name in ('value', 'raw') and self._type_ is c_char:
                text = self[:]
                return text if name == 'raw' else text.partition(b'\0')[0]
            raise AttributeError(f'{type(self).__name__!r} object has no attribute {name!r}')

        def __setattr__(self, name, value):
            if name in ('value', 'raw') and self._type_ is c_char:
                if len(value) > self._length_:
                    raise ValueError('byte string too long')
                if name == 'value' and len(value) < self._length_:
                    value = bytes(value) + b'\0'
                self[:len(value)] = value
            else:
                object.__setattr__(self, name, value)


    def _empty_array(kind, length):
        return object.__new__(kind * length)


    class Structure(_Data):
        def __init_subclass__(cls):
            fields = cls.__dict__.get('_fields_')
            if fields is None:
                return
            base = super(cls, cls)
            cls._names = list(getattr(base, '_names', ()))
            end, cls._align = base._size, base._align
            for name, kind in fields:
                offset = -(-end // kind._align) * kind._align
                setattr(cls, name, _field(kind, offset))
                cls._names.append(name)
                end, cls._align = offset + kind._size, max(cls._align, kind._align)
            cls._size = -(-end // cls._align) * cls._align

        def __init__(self, *args, **kwds):
            if len(args) > len(self._names):
                raise TypeError('too many initializers')
            for name, value in zip(self._names, args):
                if name in kwds:
                    raise TypeError(f'duplicate values for field {name!r}')
                setattr(self, name, value)
            for name, value in kwds.items():
                setattr(self, name, value)


    def _field(kind, offset):
        return property(lambda self: kind._get(self._memory, self._offset + offset),
                        lambda self, value: kind._set(self._memory, self._offset + offset, value))


    def sizeof(object_or_type):
        """How many bytes a value of a type takes."""
        size = getattr(object_or_type, '_size', None)
        if size is None:
            raise TypeError('this type has no size')
        return size


    def alignment(object_or_type):
        return object_or_type._align


    def __getattr__(name):
        raise AttributeError(f"Lectern's ctypes has types to share between processes, and no functions of C: "
                             f"it has no {name!r}")
    """#
}
