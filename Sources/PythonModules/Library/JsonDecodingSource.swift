// The half of `json` that reads.

enum JsonDecodingSource {
  /// The module's source.
  static let text = #"""
    class JSONDecodeError(ValueError):
        """A text is not JSON: what was expected and where."""

        def __init__(self, msg, doc, pos):
            self.msg = msg
            self.doc = doc
            self.pos = pos
            self.lineno = doc.count('\n', 0, pos) + 1
            self.colno = pos - doc.rfind('\n', 0, pos)
            ValueError.__init__(self, f'{msg}: line {self.lineno} column {self.colno} (char {pos})')

        def __reduce__(self):
            return self.__class__, (self.msg, self.doc, self.pos)


    JSONDecodeError.__module__ = 'json.decoder'

    _BLANK = ' \t\n\r'
    _DIGITS = frozenset('0123456789')
    _ESCAPES = {'"': '"', '\\': '\\', '/': '/', 'b': '\b', 'f': '\f', 'n': '\n', 'r': '\r', 't': '\t'}
    _CONSTANTS = {'NaN': float('nan'), 'Infinity': float('inf'), '-Infinity': float('-inf')}


    def _past_blank(text, place):
        while place < len(text) and text[place] in _BLANK:
            place += 1
        return place


    def _code_unit(text, place):
        """The four hexadecimal digits behind a backslash and a u."""
        digits = text[place + 1:place + 5]
        # As in CPython there has to be something behind the digits.
        if place + 5 < len(text) and all(char in '0123456789abcdefABCDEF' for char in digits):
            return int(digits, 16)
        raise JSONDecodeError('Invalid \\uXXXX escape', text, place)


    def scanstring(text, end, strict=True):
        """The string that begins behind a quotation mark, and the place behind its end."""
        parts = []
        begin = end - 1
        size = len(text)
        while True:
            quote = text.find('"', end)
            stop = size if quote < 0 else quote
            slash = text.find('\\', end, stop)
            if slash >= 0:
                stop = slash
            piece = text[end:stop]
            if strict and not piece.isprintable():
                for place, char in enumerate(piece):
                    if char < ' ':
                        raise JSONDecodeError('Invalid control character at', text, end + place)
            parts.append(piece)
            if stop == size:
                raise JSONDecodeError('Unterminated string starting at', text, begin)
            if slash < 0:
                return ''.join(parts), stop + 1
            place = slash + 1
            if place >= size:
                raise JSONDecodeError('Unterminated string starting at', text, begin)
            char = text[place]
            if char != 'u':
                if char not in _ESCAPES:
                    raise JSONDecodeError('Invalid \\escape', text, slash)
                parts.append(_ESCAPES[char])
                end = place + 1
                continue
            unit = _code_unit(text, place)
            end = place + 5
            if 0xD800 <= unit <= 0xDBFF and text.startswith('\\u', end):
                second = _code_unit(text, end + 1)
                if 0xDC00 <= second <= 0xDFFF:
                    unit = 0x10000 + ((unit - 0xD800) << 10 | second - 0xDC00)
                    end += 6
            parts.append(chr(unit))


    class JSONDecoder:
        """Makes objects of texts in JSON."""

        def __init__(self, *, object_hook=None, parse_float=None, parse_int=None, parse_constant=None,
                     strict=True, object_pairs_hook=None):
            self.object_hook = object_hook
            self.parse_float = parse_float or float
            self.parse_int = parse_int or int
            self.parse_constant = parse_constant or _CONSTANTS.__getitem__
            self.strict = strict
            self.object_pairs_hook = object_pairs_hook
            self._keys = {}

        def decode(self, s):
            """The object of a whole text."""
            obj, end = self.raw_decode(s, _past_blank(s, 0))
            end = _past_blank(s, end)
            if end != len(s):
                raise JSONDecodeError('Extra data', s, end)
            return obj

        def raw_decode(self, s, idx=0):
            """The object that begins at a place, and the place behind its end."""
            try:
                return self._value(s, idx)
            except StopIteration as stop:
                raise JSONDecodeError('Expecting value', s, stop.value) from None
            finally:
                self._keys.clear()

        def _value(self, text, place):
            char = text[place:place + 1]
            if char == '"':
                return scanstring(text, place + 1, self.strict)
            if char == '{':
                return self._object(text, place + 1)
            if char == '[':
                return self._array(text, place + 1)
            if char == 'n' and text.startswith('null', place):
                return None, place + 4
            if char == 't' and text.startswith('true', place):
                return True, place + 4
            if char == 'f' and text.startswith('false', place):
                return False, place + 5
            if char == '-' or char in _DIGITS:
                found = self._number(text, place)
                if found is not None:
                    return found
            for name in _CONSTANTS:
                if text.startswith(name, place):
                    return self.parse_constant(name), place + len(name)
            raise StopIteration(place)

        def _number(self, text, place):
            size = len(text)
            end = place + 1 if text[place] == '-' else place
            if end >= size or text[end] not in _DIGITS:
                return None
            if text[end] == '0':
                end += 1
            else:
                while end < size and text[end] in _DIGITS:
                    end += 1
            whole = end
            if end + 1 < size and text[end] == '.' and text[end + 1] in _DIGITS:
                end += 2
                while end < size and text[end] in _DIGITS:
                    end += 1
            if end < size and text[end] in 'eE':
                power = end + 1
                if power < size and text[power] in '+-':
                    power += 1
                if power < size and text[power] in _DIGITS:
                    end = power
                    while end < size and text[end] in _DIGITS:
                        end += 1
            number = text[place:end]
            return (self.parse_int(number) if end == whole else self.parse_float(number)), end

        def _array(self, text, place):
            values = []
            place = _past_blank(text, place)
            if text.startswith(']', place):
                return values, place + 1
            while True:
                try:
                    value, place = self._value(text, place)
                except StopIteration as stop:
                    raise JSONDecodeError('Expecting value', text, stop.value) from None
                values.append(value)
                place = _past_blank(text, place)
                char = text[place:place + 1]
                if char == ']':
                    return values, place + 1
                if char != ',':
                    raise JSONDecodeError("Expecting ',' delimiter", text, place)
                place = _past_blank(text, place + 1)

        def _object(self, text, place):
            pairs = []
            place = _past_blank(text, place)
            if text.startswith('}', place):
                place += 1
            else:
                while True:
                    if not text.startswith('"', place):
                        raise JSONDecodeError('Expecting property name enclosed in double quotes', text, place)
                    key, place = scanstring(text, place + 1, self.strict)
                    key = self._keys.setdefault(key, key)
                    place = _past_blank(text, place)
                    if not text.startswith(':', place):
                        raise JSONDecodeError("Expecting ':' delimiter", text, place)
                    place = _past_blank(text, place + 1)
                    try:
                        value, place = self._value(text, place)
                    except StopIteration as stop:
                        raise JSONDecodeError('Expecting value', text, stop.value) from None
                    pairs.append((key, value))
                    place = _past_blank(text, place)
                    char = text[place:place + 1]
                    if char == '}':
                        place += 1
                        break
                    if char != ',':
                        raise JSONDecodeError("Expecting ',' delimiter", text, place)
                    place = _past_blank(text, place + 1)
            if self.object_pairs_hook is not None:
                return self.object_pairs_hook(pairs), place
            result = dict(pairs)
            if self.object_hook is not None:
                result = self.object_hook(result)
            return result, place


    JSONDecoder.__module__ = 'json.decoder'
    """#
}
