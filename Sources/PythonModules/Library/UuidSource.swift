// The module `uuid`, in Python.

enum UuidSource {
  /// The module's source.
  static let text = #"""
    import os
    import time
    from enum import Enum

    __all__ = ['UUID', 'SafeUUID', 'getnode', 'uuid1', 'uuid3', 'uuid4', 'uuid5', 'NAMESPACE_DNS', 'NAMESPACE_URL',
               'NAMESPACE_OID',
               'NAMESPACE_X500', 'RESERVED_NCS', 'RFC_4122', 'RESERVED_MICROSOFT', 'RESERVED_FUTURE']

    RESERVED_NCS, RFC_4122, RESERVED_MICROSOFT, RESERVED_FUTURE = (
        'reserved for NCS compatibility', 'specified in RFC 4122', 'reserved for Microsoft compatibility',
        'reserved for future definition')


    class SafeUUID(Enum):
        """Whether no two processes can have made the same number."""

        safe = 0
        unsafe = -1
        unknown = None


    _FIELDS = ((0, 32, '32-bit'), (32, 48, '16-bit'), (48, 64, '16-bit'), (64, 72, '8-bit'), (72, 80, '8-bit'),
               (80, 128, '48-bit'))


    def _field(start, end):
        return property(lambda self: self.int >> 128 - end & (1 << end - start) - 1)


    class UUID:
        """A number of 128 bits that is meant to be the only one of its kind."""

        __slots__ = ('int', 'is_safe', '__weakref__')

        def __init__(self, hex=None, bytes=None, bytes_le=None, fields=None, int=None, version=None, *,
                     is_safe=SafeUUID.unknown):
            if [hex, bytes, bytes_le, fields, int].count(None) != 4:
                raise TypeError('one of the hex, bytes, bytes_le, fields, or int arguments must be given')
            if hex is not None:
                digits = hex.replace('urn:', '').replace('uuid:', '').strip('{}').replace('-', '')
                if len(digits) != 32:
                    raise ValueError('badly formed hexadecimal UUID string')
                int = _whole(digits, 16)
            if bytes_le is not None:
                if len(bytes_le) != 16:
                    raise ValueError('bytes_le is not a 16-char string')
                bytes = bytes_le[3::-1] + bytes_le[5:3:-1] + bytes_le[7:5:-1] + bytes_le[8:]
            if bytes is not None:
                if len(bytes) != 16:
                    raise ValueError('bytes is not a 16-char string')
                int = _whole.from_bytes(bytes, 'big')
            if fields is not None:
                if len(fields) != 6:
                    raise ValueError('fields is not a 6-tuple')
                int = 0
                for place, (value, (start, end, size)) in enumerate(zip(fields, _FIELDS), 1):
                    if not 0 <= value < 1 << end - start:
                        raise ValueError(f'field {place} out of range (need a {size} value)')
                    int |= value << 128 - end
            if not 0 <= int < 1 << 128:
                raise ValueError('int is out of range (need a 128-bit value)')
            if version is not None:
                if not 1 <= version <= 5:
                    raise ValueError('illegal version number')
                int = int & ~(0xC000 << 48) | 0x8000 << 48
                int = int & ~(0xF000 << 64) | version << 76
            object.__setattr__(self, 'int', int)
            object.__setattr__(self, 'is_safe', is_safe)

        def __setattr__(self, name, value):
            raise TypeError('UUID objects are immutable')

        def __eq__(self, other):
            return self.int == other.int if isinstance(other, UUID) else NotImplemented

        def __lt__(self, other):
            return self.int < other.int if isinstance(other, UUID) else NotImplemented

        def __gt__(self, other):
            return self.int > other.int if isinstance(other, UUID) else NotImplemented

        def __le__(self, other):
            return self.int <= other.int if isinstance(other, UUID) else NotImplemented

        def __ge__(self, other):
            return self.int >= other.int if isinstance(other, UUID) else NotImplemented

        def __hash__(self):
            return hash(self.int)

        def __int__(self):
            return self.int

        def __repr__(self):
            return f'{type(self).__name__}({str(self)!r})'

        def __str__(self):
            digits = self.hex
            return f'{digits[:8]}-{digits[8:12]}-{digits[12:16]}-{digits[16:20]}-{digits[20:]}'

        def __reduce__(self):
            return type(self), (self.hex,)

        hex = property(lambda self: f'{self.int:032x}')
        urn = property(lambda self: 'urn:uuid:' + str(self))
        bytes = property(lambda self: self.int.to_bytes(16, 'big'))
        time_low, time_mid, time_hi_version, clock_seq_hi_variant, clock_seq_low, node = (
            _field(start, end) for start, end, _ in _FIELDS)

        @property
        def bytes_le(self):
            data = self.bytes
            return data[3::-1] + data[5:3:-1] + data[7:5:-1] + data[8:]

        @property
        def fields(self):
            return (self.time_low, self.time_mid, self.time_hi_version, self.clock_seq_hi_variant, self.clock_seq_low,
                    self.node)

        @property
        def time(self):
            return (self.time_hi_version & 0x0FFF) << 48 | self.time_mid << 32 | self.time_low

        @property
        def clock_seq(self):
            return (self.clock_seq_hi_variant & 0x3F) << 8 | self.clock_seq_low

        @property
        def variant(self):
            top = self.int >> 61 & 7
            return RESERVED_NCS if top < 4 else RFC_4122 if top < 6 else RESERVED_MICROSOFT if top == 6 else RESERVED_FUTURE

        @property
        def version(self):
            return self.int >> 76 & 0xF if self.variant == RFC_4122 else None


    _whole = int
    _node = [None]
    _last = [0]


    def getnode():
        """A number for this machine: random, since its network cards are nobody's business."""
        if _node[0] is None:
            _node[0] = int.from_bytes(os.urandom(6), 'big') | 1 << 40
        return _node[0]


    def uuid1(node=None, clock_seq=None):
        """A UUID of the time and this machine."""
        moment = time.time_ns() // 100 + 0x01B21DD213814000
        _last[0] = moment = max(moment, _last[0] + 1)
        if clock_seq is None:
            clock_seq = int.from_bytes(os.urandom(2), 'big') & 0x3FFF
        return UUID(fields=(moment & 0xFFFFFFFF, moment >> 32 & 0xFFFF, moment >> 48 & 0x0FFF, clock_seq >> 8 & 0x3F,
                            clock_seq & 0xFF, getnode() if node is None else node), version=1)


    def uuid3(namespace, name):
        """A UUID made of a name, by MD5."""
        from hashlib import md5
        return UUID(bytes=md5(namespace.bytes + bytes(name, 'utf-8')).digest(), version=3)


    def uuid4():
        """A random UUID."""
        return UUID(bytes=os.urandom(16), version=4)


    def uuid5(namespace, name):
        """A UUID made of a name, by SHA-1."""
        from hashlib import sha1
        return UUID(bytes=sha1(namespace.bytes + bytes(name, 'utf-8')).digest()[:16], version=5)


    int_, bytes_ = int, bytes

    NAMESPACE_DNS = UUID('6ba7b810-9dad-11d1-80b4-00c04fd430c8')
    NAMESPACE_URL = UUID('6ba7b811-9dad-11d1-80b4-00c04fd430c8')
    NAMESPACE_OID = UUID('6ba7b812-9dad-11d1-80b4-00c04fd430c8')
    NAMESPACE_X500 = UUID('6ba7b814-9dad-11d1-80b4-00c04fd430c8')
    """#
}
