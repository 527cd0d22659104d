// The module `binascii`, in Python.

enum BinasciiSource {
  /// The module's source.
  static let text = #"""
    __all__ = ['Error', 'a2b_base64', 'a2b_hex', 'b2a_base64', 'b2a_hex', 'crc32', 'hexlify', 'unhexlify']


    class Error(ValueError):
        """Text that is no encoded data."""


    _ALPHABET = b'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'
    _VALUES = {char: value for value, char in enumerate(_ALPHABET)}
    _crc_table = []


    def _bytes(data, wants_ascii=False):
        if isinstance(data, str) and wants_ascii:
            try:
                return data.encode('ascii')
            except UnicodeEncodeError:
                raise ValueError('string argument should contain only ASCII characters') from None
        if isinstance(data, (bytes, bytearray, memoryview)):
            return bytes(data)
        if wants_ascii:
            raise TypeError("argument should be bytes, buffer or ASCII string, not '%s'" % type(data).__name__)
        raise TypeError(f"a bytes-like object is required, not '{type(data).__name__}'")


    def b2a_base64(data, /, *, newline=True):
        """Data in base 64."""
        data = _bytes(data)
        parts = []
        for start in range(0, len(data), 3):
            piece = data[start:start + 3]
            number = int.from_bytes(piece + bytes(3 - len(piece)), 'big')
            parts += [_ALPHABET[number >> 18], _ALPHABET[number >> 12 & 63], _ALPHABET[number >> 6 & 63],
                      _ALPHABET[number & 63]]
        pad = -len(data) % 3
        if pad:
            parts[-pad:] = [61] * pad
        return bytes(parts) + (b'\n' if newline else b'')


    def a2b_base64(data, /, *, strict_mode=False):
        """The data of a text in base 64; other characters are passed over."""
        data = _bytes(data, True)
        if strict_mode and data[:1] == b'=':
            raise Error('Leading padding not allowed')
        result = bytearray()
        number = count = pads = total = 0
        for place, char in enumerate(data):
            if char == 61:
                pads += 1
                if count >= 2 and count + pads >= 4:
                    if strict_mode and place + 1 < len(data):
                        raise Error('Excess data after padding')
                    result += (number << 6 * (4 - count)).to_bytes(3, 'big')[:count - 1]
                    return bytes(result)
                if strict_mode and count < 2 and pads:
                    raise Error('Excess padding not allowed' if not count and total else 'Discontinuous padding not allowed')
                continue
            value = _VALUES.get(char)
            if value is None:
                if strict_mode:
                    raise Error('Only base64 data is allowed')
                continue
            if pads and strict_mode:
                raise Error('Discontinuous padding not allowed')
            pads = 0
            number = number << 6 | value
            count += 1
            total += 1
            if count == 4:
                result += number.to_bytes(3, 'big')
                number = count = 0
        if count == 1:
            raise Error(f'Invalid base64-encoded string: number of data characters ({total}) cannot be 1 more than a '
                        'multiple of 4')
        if count:
            raise Error('Incorrect padding')
        return bytes(result)


    def b2a_hex(data, sep=None, bytes_per_sep=1):
        """Data in hexadecimal digits."""
        text = _bytes(data).hex() if sep is None else _bytes(data).hex(sep, bytes_per_sep)
        return text.encode('ascii')


    def a2b_hex(hexstr, /):
        """The data of hexadecimal digits."""
        data = _bytes(hexstr, True)
        if len(data) % 2:
            raise Error('Odd-length string')
        if any(char not in b'0123456789abcdefABCDEF' for char in data):
            raise Error('Non-hexadecimal digit found')
        return bytes.fromhex(data.decode('ascii'))


    hexlify, unhexlify = b2a_hex, a2b_hex


    def crc32(data, crc=0, /):
        """The check sum that ZIP and PNG use."""
        if not _crc_table:
            for number in range(256):
                for _ in range(8):
                    number = number >> 1 ^ (0xEDB88320 if number & 1 else 0)
                _crc_table.append(number)
        crc = ~crc & 0xFFFFFFFF
        for byte in _bytes(data):
            crc = _crc_table[(crc ^ byte) & 255] ^ crc >> 8
        return crc ^ 0xFFFFFFFF
    """#
}
