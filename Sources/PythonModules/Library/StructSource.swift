// The module `struct`, in Python.

enum StructSource {
  /// The module's source.
  static let text = #"""
    import sys

    __all__ = ['calcsize', 'pack', 'pack_into', 'unpack', 'unpack_from', 'iter_unpack', 'Struct', 'error']


    class error(Exception):
        """What is wrong with a format or with the values for it."""


    error.__module__ = 'struct'

    # For each letter its size in bytes and what it stands for.
    _KINDS = {
        'x': (1, 'pad'), 'c': (1, 'char'), 'b': (1, 'signed'), 'B': (1, 'unsigned'), '?': (1, 'bool'),
        'h': (2, 'signed'), 'H': (2, 'unsigned'), 'i': (4, 'signed'), 'I': (4, 'unsigned'), 'l': (4, 'signed'),
        'L': (4, 'unsigned'), 'q': (8, 'signed'), 'Q': (8, 'unsigned'), 'e': (2, 'float'), 'f': (4, 'float'),
        'd': (8, 'float'), 's': (1, 'text'), 'p': (1, 'pascal'),
    }
    _NATIVE_SIZES = {'l': 8, 'L': 8, 'n': 8, 'N': 8, 'P': 8}
    _NAMES = {'b': 'byte', 'B': 'ubyte', 'h': 'short', 'H': 'ushort'}
    # For floats of each size the bits of the exponent and of the fraction.
    _FLOATS = {2: (5, 10), 4: (8, 23), 8: (11, 52)}


    def _float_bits(value, size):
        """The bits of a float of IEEE 754, rounded to even."""
        from math import copysign, frexp, isinf, isnan
        exponent_bits, fraction_bits = _FLOATS[size]
        sign = copysign(1, value) < 0
        largest = (1 << exponent_bits) - 1
        if isnan(value):
            exponent, fraction = largest, 1 << fraction_bits - 1
        elif isinf(value):
            exponent, fraction = largest, 0
        elif value == 0:
            exponent, fraction = 0, 0
        else:
            mantissa, power = frexp(abs(value))
            exponent = power - 1 + (largest >> 1)
            shift = 53 - fraction_bits - 1 + (1 - exponent if exponent < 1 else 0)
            whole = int(mantissa * (1 << 53))
            fraction = whole >> shift
            rest, half = whole & (1 << shift) - 1, 1 << shift >> 1
            if shift and (rest > half or rest == half and fraction & 1):
                fraction += 1
            if exponent < 1:
                exponent = fraction >> fraction_bits
            elif fraction >> fraction_bits + 1:
                exponent += 1
                fraction >>= 1
            if exponent >= largest:
                raise OverflowError(f"float too large to pack with {'e' if size == 2 else 'f'} format")
            fraction &= (1 << fraction_bits) - 1
        return sign << exponent_bits + fraction_bits | exponent << fraction_bits | fraction


    def _float_value(bits, size):
        """The float that bits of IEEE 754 stand for."""
        from math import ldexp
        exponent_bits, fraction_bits = _FLOATS[size]
        fraction = bits & (1 << fraction_bits) - 1
        exponent = bits >> fraction_bits & (1 << exponent_bits) - 1
        bias = (1 << exponent_bits - 1) - 1
        if exponent == 2 * bias + 1:
            value = float('nan') if fraction else float('inf')
        elif exponent:
            value = ldexp(fraction | 1 << fraction_bits, exponent - bias - fraction_bits)
        else:
            value = ldexp(fraction, 1 - bias - fraction_bits)
        return -value if bits >> exponent_bits + fraction_bits else value


    class Struct:
        """A format that was taken apart once."""

        def __init__(self, format):
            if isinstance(format, (bytes, bytearray)):
                format = format.decode('ascii')
            if not isinstance(format, str):
                raise TypeError(f'Struct() argument 1 must be a str or bytes object, not {type(format).__name__}')
            self.format = format
            self._order = sys.byteorder
            self._fields = []
            self.size = self._read(format)
            self._count = sum(1 if kind in ('text', 'pascal') else 0 if kind == 'pad' else count
                              for _, kind, _, count, _ in self._fields)

        def _read(self, format):
            """Takes the format apart into (letter, kind, size, count, offset)."""
            native = format[:1] not in ('=', '<', '>', '!') or not format
            self._checks_floats = not native
            aligned = native
            if format[:1] in ('@', '=', '<', '>', '!'):
                self._order = 'big' if format[0] in '>!' else 'little' if format[0] == '<' else sys.byteorder
                format = format[1:]
            offset, count = 0, ''
            for letter in format:
                if letter.isspace() and not count:
                    continue
                if letter.isdigit():
                    count += letter
                    continue
                size, kind = _KINDS.get(letter, (0, ''))
                if native and letter in _NATIVE_SIZES:
                    size, kind = _NATIVE_SIZES[letter], kind or ('signed' if letter == 'n' else 'unsigned')
                if not kind:
                    raise error('bad char in struct format')
                if aligned:
                    offset = -(-offset // size) * size
                number = int(count) if count else 1
                self._fields.append((letter, kind, size, number, offset))
                offset += size * number
                count = ''
            if count:
                raise error('repeat count given without format specifier')
            return offset

        def pack(self, *values):
            """The values as bytes."""
            if len(values) != self._count:
                raise error(f'pack expected {self._count} items for packing (got {len(values)})')
            result = bytearray(self.size)
            self._put(result, 0, values)
            return bytes(result)

        def pack_into(self, buffer, offset, *values):
            """Writes the values into a buffer."""
            if offset < 0:
                offset += len(buffer)
            if len(buffer) - offset < self.size:
                raise error(f'pack_into requires a buffer of at least {offset + self.size} bytes for packing '
                            f'{self.size} bytes at offset {offset} (actual buffer size is {len(buffer)})')
            buffer[offset:offset + self.size] = self.pack(*values)

        def _put(self, target, start, values):
            values = iter(values)
            for letter, kind, size, count, offset in self._fields:
                place = start + offset
                if kind in ('text', 'pascal'):
                    data = next(values)
                    if not isinstance(data, (bytes, bytearray)):
                        raise error(f"argument for '{letter}' must be a bytes object")
                    if kind == 'pascal' and count:
                        data = bytes([min(len(data), count - 1, 255)]) + data[:count - 1]
                    target[place:place + count] = bytes(data[:count]).ljust(count, b'\0')
                elif kind != 'pad':
                    for _ in range(count):
                        target[place:place + size] = self._encoded(letter, kind, size, next(values))
                        place += size

        def _encoded(self, letter, kind, size, value):
            if kind == 'char':
                if not isinstance(value, (bytes, bytearray)) or len(value) != 1:
                    raise error('char format requires a bytes object of length 1')
                return value
            if kind == 'bool':
                return b'\1' if value else b'\0'
            if kind == 'float':
                if isinstance(value, (str, bytes)) or not isinstance(value, (int, float)) \
                        and not hasattr(type(value), '__float__') and not hasattr(type(value), '__index__'):
                    raise error('required argument is not a float')
                try:
                    bits = _float_bits(float(value), size)
                except OverflowError:
                    if self._checks_floats or size == 2:
                        raise
                    bits = _float_bits(float('inf') if value > 0 else float('-inf'), size)
                return bits.to_bytes(size, self._order)
            if not isinstance(value, int):
                if not hasattr(type(value), '__index__'):
                    raise error('required argument is not an integer')
                value = value.__index__()
            low, high = (-(1 << size * 8 - 1), (1 << size * 8 - 1) - 1) if kind == 'signed' else (0, (1 << size * 8) - 1)
            if not low <= value <= high:
                if letter in _NAMES:
                    raise error(f'{_NAMES[letter]} format requires {low} <= number <= {high}')
                if size == 8 or value < 0 and kind == 'unsigned':
                    raise error('argument out of range')
                raise error(f"'{letter}' format requires {low} <= number <= {high}")
            return value.to_bytes(size, self._order, signed=kind == 'signed')

        def unpack(self, buffer):
            """The values in bytes of just this size."""
            if len(buffer) != self.size:
                raise error(f'unpack requires a buffer of {self.size} bytes')
            return self._taken(bytes(buffer))

        def unpack_from(self, buffer, offset=0):
            """The values in a buffer from a place on."""
            if offset < 0:
                offset += len(buffer)
            if len(buffer) - offset < self.size:
                raise error(f'unpack_from requires a buffer of at least {offset + self.size} bytes for unpacking '
                            f'{self.size} bytes at offset {offset} (actual buffer size is {len(buffer)})')
            return self._taken(bytes(buffer[offset:offset + self.size]))

        def iter_unpack(self, buffer):
            """The values of one stretch after the other."""
            if not self.size:
                raise error('cannot iteratively unpack with a struct of length 0')
            if len(buffer) % self.size:
                raise error(f'iterative unpacking requires a buffer of a multiple of {self.size} bytes')
            return (self._taken(bytes(buffer[place:place + self.size])) for place in range(0, len(buffer), self.size))

        def _taken(self, data):
            values = []
            for letter, kind, size, count, offset in self._fields:
                if kind == 'text':
                    values.append(data[offset:offset + count])
                elif kind == 'pascal':
                    length = min(data[offset], count - 1) if count else 0
                    values.append(data[offset + 1:offset + 1 + length])
                elif kind != 'pad':
                    for place in range(offset, offset + size * count, size):
                        piece = data[place:place + size]
                        if kind == 'char':
                            values.append(piece)
                        elif kind == 'bool':
                            values.append(piece != b'\0')
                        elif kind == 'float':
                            values.append(_float_value(int.from_bytes(piece, self._order), size))
                        else:
                            values.append(int.from_bytes(piece, self._order, signed=kind == 'signed'))
            return tuple(values)

        def __repr__(self):
            return f'{type(self).__name__}({self.format!r})'


    _known = {}


    def _struct(format):
        found = _known.get(format)
        if found is None:
            if len(_known) > 100:
                _known.clear()
            found = _known[format] = Struct(format)
        return found


    def calcsize(format, /):
        """The bytes that a format takes."""
        return _struct(format).size


    def pack(format, /, *values):
        """Values as bytes."""
        return _struct(format).pack(*values)


    def pack_into(format, buffer, offset, /, *values):
        """Writes values into a buffer."""
        _struct(format).pack_into(buffer, offset, *values)


    def unpack(format, buffer, /):
        """The values in bytes."""
        return _struct(format).unpack(buffer)


    def unpack_from(format, /, buffer, offset=0):
        """The values in a buffer from a place on."""
        return _struct(format).unpack_from(buffer, offset)


    def iter_unpack(format, buffer, /):
        """The values of one stretch of bytes after the other."""
        return _struct(format).iter_unpack(buffer)
    """#
}
