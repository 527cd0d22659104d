// The module `base64`, in Python.

enum Base64Source {
  /// The module's source.
  static let text = #"""
    import binascii

    __all__ = ['encode', 'decode', 'encodebytes', 'decodebytes', 'b64encode', 'b64decode', 'b32encode', 'b32decode',
               'b32hexencode', 'b32hexdecode', 'b16encode', 'b16decode', 'b85encode', 'b85decode', 'a85encode', 'a85decode',
               'standard_b64encode', 'standard_b64decode', 'urlsafe_b64encode', 'urlsafe_b64decode']

    _ALPHABET_32 = b'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'
    _ALPHABET_32_HEX = b'0123456789ABCDEFGHIJKLMNOPQRSTUV'
    _ALPHABET_85 = (b'0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz'
                    b'!#$%&()*+-;<=>?@^_`{|}~')
    _TO_URL = bytes.maketrans(b'+/', b'-_')
    _FROM_URL = bytes.maketrans(b'-_', b'+/')


    def _decoded(s):
        if isinstance(s, str):
            try:
                return s.encode('ascii')
            except UnicodeEncodeError:
                raise ValueError('string argument should contain only ASCII characters') from None
        if isinstance(s, (bytes, bytearray)):
            return s
        try:
            return memoryview(s).tobytes()
        except TypeError:
            raise TypeError('argument should be a bytes-like object or ASCII string, not '
                            f'{type(s).__name__!r}') from None


    def b64encode(s, altchars=None):
        """Data in base 64; two other characters may stand for + and /."""
        encoded = binascii.b2a_base64(s, newline=False)
        if altchars is not None:
            assert len(altchars) == 2, repr(altchars)
            return encoded.translate(bytes.maketrans(b'+/', altchars))
        return encoded


    def b64decode(s, altchars=None, validate=False):
        """The data of a text in base 64."""
        s = _decoded(s)
        if altchars is not None:
            altchars = _decoded(altchars)
            assert len(altchars) == 2, repr(altchars)
            s = s.translate(bytes.maketrans(altchars, b'+/'))
        return binascii.a2b_base64(s, strict_mode=validate)


    def standard_b64encode(s):
        """Data in base 64."""
        return b64encode(s)


    def standard_b64decode(s):
        """The data of a text in base 64."""
        return b64decode(s)


    def urlsafe_b64encode(s):
        """Data in base 64 with - and _ instead of + and /."""
        return b64encode(s).translate(_TO_URL)


    def urlsafe_b64decode(s):
        """The data of a text in base 64 with - and _ instead of + and /."""
        return b64decode(_decoded(s).translate(_FROM_URL))


    def _encoded_32(alphabet, s):
        if not isinstance(s, (bytes, bytearray)):
            s = memoryview(s).tobytes()
        parts = []
        for start in range(0, len(s), 5):
            piece = s[start:start + 5]
            number = int.from_bytes(bytes(piece) + bytes(5 - len(piece)), 'big')
            digits = bytes(alphabet[number >> shift & 31] for shift in range(35, -1, -5))
            keep = (len(piece) * 8 + 4) // 5
            parts.append(digits[:keep] + b'=' * (8 - keep))
        return b''.join(parts)


    def _decoded_32(alphabet, s, casefold, map01=None):
        s = _decoded(s)
        if len(s) % 8:
            raise binascii.Error('Incorrect padding')
        if map01 is not None:
            s = s.translate(bytes.maketrans(b'01', b'O' + _decoded(map01)))
        if casefold:
            s = s.upper()
        digits = s.rstrip(b'=')
        pads = len(s) - len(digits)
        values = {char: value for value, char in enumerate(alphabet)}
        result = bytearray()
        for start in range(0, len(digits), 8):
            piece = digits[start:start + 8]
            number = 0
            for char in piece:
                if char not in values:
                    raise binascii.Error('Non-base32 digit found')
                number = number << 5 | values[char]
            number <<= 5 * (8 - len(piece))
            result += number.to_bytes(5, 'big')[:len(piece) * 5 // 8]
        if pads not in (0, 1, 3, 4, 6):
            raise binascii.Error('Incorrect padding')
        return bytes(result)


    def b32encode(s):
        """Data in base 32."""
        return _encoded_32(_ALPHABET_32, s)


    def b32decode(s, casefold=False, map01=None):
        """The data of a text in base 32."""
        return _decoded_32(_ALPHABET_32, s, casefold, map01)


    def b32hexencode(s):
        """Data in base 32 with the digits 0 to V."""
        return _encoded_32(_ALPHABET_32_HEX, s)


    def b32hexdecode(s, casefold=False):
        """The data of a text in base 32 with the digits 0 to V."""
        return _decoded_32(_ALPHABET_32_HEX, s, casefold)


    def b16encode(s):
        """Data in hexadecimal digits."""
        return binascii.hexlify(s).upper()


    def b16decode(s, casefold=False):
        """The data of hexadecimal digits."""
        s = _decoded(s)
        if casefold:
            s = s.upper()
        if any(char not in b'0123456789ABCDEF' for char in s):
            raise binascii.Error('Non-base16 digit found')
        return binascii.unhexlify(s)


    def _encoded_85(data, alphabet, pad, zero, blanks):
        data = bytes(data)
        missing = -len(data) % 4
        data += bytes(missing)
        parts = []
        for start in range(0, len(data), 4):
            word = data[start:start + 4]
            if zero and word == bytes(4):
                parts.append(b'z')
            elif blanks and word == b'    ':
                parts.append(b'y')
            else:
                number = int.from_bytes(word, 'big')
                digits = []
                for _ in range(5):
                    number, digit = divmod(number, 85)
                    digits.append(alphabet[digit])
                parts.append(bytes(reversed(digits)))
        if missing and not pad:
            if parts[-1] == b'z':
                parts[-1] = bytes([alphabet[0]]) * 5
            parts[-1] = parts[-1][:-missing]
        return b''.join(parts)


    def b85encode(b, pad=False):
        """Data in base 85 as git has it."""
        return _encoded_85(b, _ALPHABET_85, pad, False, False)


    def b85decode(b):
        """The data of a text in base 85 as git has it."""
        b = _decoded(b)
        values = {char: value for value, char in enumerate(_ALPHABET_85)}
        missing = -len(b) % 5
        b += b'~' * missing
        result = bytearray()
        for start in range(0, len(b), 5):
            number = 0
            for place, char in enumerate(b[start:start + 5]):
                if char not in values:
                    raise ValueError(f'bad base85 character at position {start + place}')
                number = number * 85 + values[char]
            if number >> 32:
                raise ValueError(f'base85 overflow in hunk starting at byte {start}')
            result += number.to_bytes(4, 'big')
        return bytes(result[:-missing] if missing else result)


    _ALPHABET_ASCII_85 = bytes(range(33, 118))


    def a85encode(b, *, foldspaces=False, wrapcol=0, pad=False, adobe=False):
        """Data in base 85 as Adobe has it."""
        result = _encoded_85(b, _ALPHABET_ASCII_85, pad, True, foldspaces)
        if adobe:
            result = b'<~' + result
        if wrapcol:
            width = max(2 if adobe else 1, wrapcol)
            lines = [result[start:start + width] for start in range(0, len(result), width)]
            if adobe and len(lines[-1]) + 2 > width:
                lines.append(b'')
            result = b'\n'.join(lines)
        return result + b'~>' if adobe else result


    def a85decode(b, *, foldspaces=False, adobe=False, ignorechars=b' \t\n\r\v'):
        """The data of a text in base 85 as Adobe has it."""
        b = _decoded(b)
        if adobe:
            if not b.endswith(b'~>'):
                raise ValueError("Ascii85 encoded byte sequences must end with b'~>'")
            b = b[2:-2] if b.startswith(b'<~') else b[:-2]
        result = bytearray()
        digits = []
        for char in b + b'u' * 4:
            if 33 <= char <= 117:
                digits.append(char - 33)
                if len(digits) == 5:
                    number = 0
                    for digit in digits:
                        number = number * 85 + digit
                    if number >> 32:
                        raise ValueError('Ascii85 overflow')
                    result += number.to_bytes(4, 'big')
                    digits = []
            elif char in (122, 121) and (char == 122 or foldspaces):
                if digits:
                    raise ValueError(f'{chr(char)} inside Ascii85 5-tuple')
                result += bytes(4) if char == 122 else b'    '
            elif char not in ignorechars:
                raise ValueError(f'Non-Ascii85 digit found: {chr(char)}')
        missing = 4 - len(digits)
        return bytes(result[:-missing] if missing else result)


    def encodebytes(s):
        """Data in base 64 in lines of 76 characters."""
        if isinstance(s, str):
            raise TypeError('expected bytes-like object, not str')
        return b''.join(binascii.b2a_base64(s[start:start + 57]) for start in range(0, len(s), 57))


    def decodebytes(s):
        """The data of lines in base 64."""
        if isinstance(s, str):
            raise TypeError('expected bytes-like object, not str')
        return binascii.a2b_base64(s)


    def encode(input, output):
        """Write the data of a file in base 64 to another."""
        while chunk := input.read(57):
            output.write(binascii.b2a_base64(chunk))


    def decode(input, output):
        """Write the data of a file in base 64 to another."""
        while line := input.readline():
            output.write(binascii.a2b_base64(line))
    """#
}
