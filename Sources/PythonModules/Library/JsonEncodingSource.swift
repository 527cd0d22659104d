// The half of `json` that writes.

enum JsonEncodingSource {
  /// The module's source.
  static let text = #"""
    _ESCAPES = {'\\': '\\\\', '"': '\\"', '\b': '\\b', '\f': '\\f', '\n': '\\n', '\r': '\\r', '\t': '\\t'}
    for _code in range(32):
        _ESCAPES.setdefault(chr(_code), f'\\u{_code:04x}')
    _TABLE = str.maketrans(_ESCAPES)
    _ASCII_TABLE = {**_TABLE, 127: '\\u007f'}
    _INFINITY = float('inf')


    def encode_basestring(s):
        """A text as a JSON string; characters outside of ASCII stay as they are."""
        return '"' + s.translate(_TABLE) + '"'


    def encode_basestring_ascii(s):
        """A text as a JSON string in ASCII."""
        text = s.translate(_ASCII_TABLE)
        if text.isascii():
            return '"' + text + '"'
        parts = []
        for char in text:
            code = ord(char)
            if code < 128:
                parts.append(char)
            elif code < 0x10000:
                parts.append(f'\\u{code:04x}')
            else:
                code -= 0x10000
                parts.append(f'\\u{0xD800 | code >> 10:04x}\\u{0xDC00 | code & 0x3FF:04x}')
        return '"' + ''.join(parts) + '"'


    class JSONEncoder:
        """Makes texts in JSON of objects."""

        item_separator = ', '
        key_separator = ': '

        def __init__(self, *, skipkeys=False, ensure_ascii=True, check_circular=True, allow_nan=True,
                     sort_keys=False, indent=None, separators=None, default=None):
            self.skipkeys = skipkeys
            self.ensure_ascii = ensure_ascii
            self.check_circular = check_circular
            self.allow_nan = allow_nan
            self.sort_keys = sort_keys
            self.indent = indent
            if separators is not None:
                self.item_separator, self.key_separator = separators
            elif indent is not None:
                self.item_separator = ','
            if default is not None:
                self.default = default

        def default(self, o):
            """What stands for an object that JSON does not know; a subclass can say."""
            raise TypeError(f'Object of type {o.__class__.__name__} is not JSON serializable')

        def encode(self, o):
            """The text for an object."""
            return ''.join(self.iterencode(o))

        def iterencode(self, o, _one_shot=False):
            """The text for an object, in parts."""
            parts = []
            indent = self.indent
            if indent is not None and not isinstance(indent, str):
                indent = ' ' * indent
            self._text = encode_basestring_ascii if self.ensure_ascii else encode_basestring
            self._write(o, parts, indent, '\n', set() if self.check_circular else None)
            return iter(parts)

        def _float(self, o):
            if o != o:
                text = 'NaN'
            elif o == _INFINITY:
                text = 'Infinity'
            elif o == -_INFINITY:
                text = '-Infinity'
            else:
                return float.__repr__(o)
            if not self.allow_nan:
                raise ValueError('Out of range float values are not JSON compliant')
            return text

        def _scalar(self, o):
            """The text of an object without parts, None for any other."""
            if isinstance(o, str):
                return self._text(o)
            if o is None:
                return 'null'
            if o is True:
                return 'true'
            if o is False:
                return 'false'
            if isinstance(o, int):
                return int.__repr__(o + 0)
            if isinstance(o, float):
                return self._float(o + 0.0 if type(o) is not float else o)
            return None

        def _write(self, o, parts, indent, line, seen):
            text = self._scalar(o)
            if text is not None:
                parts.append(text)
                return
            is_dict = isinstance(o, dict)
            if seen is not None:
                if id(o) in seen:
                    raise ValueError('Circular reference detected')
                seen.add(id(o))
            if is_dict or isinstance(o, (list, tuple)):
                inner = line if indent is None else line + indent
                separator = self.item_separator if indent is None else self.item_separator + inner
                if is_dict:
                    self._write_dict(o, parts, indent, line, inner, separator, seen)
                elif not o:
                    parts.append('[]')
                else:
                    parts.append('[' if indent is None else '[' + inner)
                    first = True
                    for value in o:
                        if not first:
                            parts.append(separator)
                        first = False
                        self._write(value, parts, indent, inner, seen)
                    parts.append(']' if indent is None else line + ']')
            else:
                self._write(self.default(o), parts, indent, line, seen)
            if seen is not None:
                seen.discard(id(o))

        def _key(self, key):
            if isinstance(key, str):
                return key
            if isinstance(key, (int, float)) or key is None:
                return self._scalar(key)
            if self.skipkeys:
                return None
            raise TypeError(f'keys must be str, int, float, bool or None, not {key.__class__.__name__}')

        def _write_dict(self, o, parts, indent, line, inner, separator, seen):
            if not o:
                parts.append('{}')
                return
            start = '{' if indent is None else '{' + inner
            pairs = sorted(o.items()) if self.sort_keys else o.items()
            first = True
            parts.append(start)
            for key, value in pairs:
                key = self._key(key)
                if key is None:
                    continue
                if not first:
                    parts.append(separator)
                first = False
                parts.append(self._text(key) + self.key_separator)
                self._write(value, parts, indent, inner, seen)
            parts.append('}' if indent is None else line + '}')


    JSONEncoder.__module__ = 'json.encoder'
    del _code
    """#
}
