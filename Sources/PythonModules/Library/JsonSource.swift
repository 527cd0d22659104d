// The module `json`, in Python.

enum JsonSource {
  /// The module's source.
  static let text = #"""
    from _json_decoding import JSONDecodeError, JSONDecoder
    from _json_encoding import JSONEncoder

    __all__ = ['JSONDecodeError', 'JSONDecoder', 'JSONEncoder', 'dump', 'dumps', 'load', 'loads']


    def dumps(obj, *, skipkeys=False, ensure_ascii=True, check_circular=True, allow_nan=True, cls=None,
              indent=None, separators=None, default=None, sort_keys=False, **kw):
        """The text in JSON for an object."""
        return (cls or JSONEncoder)(
            skipkeys=skipkeys, ensure_ascii=ensure_ascii, check_circular=check_circular, allow_nan=allow_nan,
            indent=indent, separators=separators, default=default, sort_keys=sort_keys, **kw).encode(obj)


    def dump(obj, fp, *, skipkeys=False, ensure_ascii=True, check_circular=True, allow_nan=True, cls=None,
             indent=None, separators=None, default=None, sort_keys=False, **kw):
        """Write the text in JSON for an object to a file."""
        encoder = (cls or JSONEncoder)(
            skipkeys=skipkeys, ensure_ascii=ensure_ascii, check_circular=check_circular, allow_nan=allow_nan,
            indent=indent, separators=separators, default=default, sort_keys=sort_keys, **kw)
        for part in encoder.iterencode(obj):
            fp.write(part)


    def detect_encoding(b):
        """How the bytes of a JSON text are encoded."""
        if b.startswith((b'\xff\xfe\0\0', b'\0\0\xfe\xff')):
            return 'utf-32'
        if b.startswith((b'\xff\xfe', b'\xfe\xff')):
            return 'utf-16'
        if b.startswith(b'\xef\xbb\xbf'):
            return 'utf-8-sig'
        if len(b) >= 4:
            if not b[0]:
                return 'utf-16-be' if b[1] else 'utf-32-be'
            if not b[1]:
                return 'utf-16-le' if b[2] or b[3] else 'utf-32-le'
        elif len(b) == 2:
            if not b[0]:
                return 'utf-16-be'
            if not b[1]:
                return 'utf-16-le'
        return 'utf-8'


    def loads(s, *, cls=None, object_hook=None, parse_float=None, parse_int=None, parse_constant=None,
              object_pairs_hook=None, **kw):
        """The object of a text in JSON."""
        if isinstance(s, str):
            if s.startswith('\ufeff'):
                raise JSONDecodeError('Unexpected UTF-8 BOM (decode using utf-8-sig)', s, 0)
        elif isinstance(s, (bytes, bytearray)):
            s = s.decode(detect_encoding(s), 'surrogatepass')
        else:
            raise TypeError(f'the JSON object must be str, bytes or bytearray, not {s.__class__.__name__}')
        return (cls or JSONDecoder)(
            object_hook=object_hook, parse_float=parse_float, parse_int=parse_int, parse_constant=parse_constant,
            object_pairs_hook=object_pairs_hook, **kw).decode(s)


    def load(fp, *, cls=None, object_hook=None, parse_float=None, parse_int=None, parse_constant=None,
             object_pairs_hook=None, **kw):
        """The object of the text in JSON that a file holds."""
        return loads(fp.read(), cls=cls, object_hook=object_hook, parse_float=parse_float, parse_int=parse_int,
                     parse_constant=parse_constant, object_pairs_hook=object_pairs_hook, **kw)
    """#
}
