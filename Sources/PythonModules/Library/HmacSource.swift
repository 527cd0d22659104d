// The module `hmac`, in Python.

enum HmacSource {
  /// The module's source.
  static let text = #"""
    import hashlib
    from secrets import compare_digest

    trans_5C = bytes(number ^ 0x5C for number in range(256))
    trans_36 = bytes(number ^ 0x36 for number in range(256))
    digest_size = None


    class HMAC:
        """A digest under a key (RFC 2104)."""

        blocksize = 64

        def __init__(self, key, msg=None, digestmod=''):
            if not isinstance(key, (bytes, bytearray)):
                raise TypeError('key: expected bytes or bytearray, but got %r' % type(key).__name__)
            if not digestmod:
                raise TypeError("Missing required argument 'digestmod'.")
            if callable(digestmod):
                make = digestmod
            elif isinstance(digestmod, str):
                make = lambda data=b'': hashlib.new(digestmod, data)
            else:
                make = digestmod.new
            self._inner, self._outer = make(), make()
            self.block_size = self._inner.block_size
            self.digest_size = self._inner.digest_size
            self.name = f'hmac-{self._inner.name}'
            if len(key) > self.block_size:
                key = make(key).digest()
            key = key.ljust(self.block_size, b'\0')
            self._inner.update(bytes(byte ^ 0x36 for byte in key))
            self._outer.update(bytes(byte ^ 0x5c for byte in key))
            if msg is not None:
                self.update(msg)

        def update(self, msg):
            """Adds bytes to the message."""
            self._inner.update(msg)

        def digest(self):
            outer = self._outer.copy()
            outer.update(self._inner.digest())
            return outer.digest()

        def hexdigest(self):
            return self.digest().hex()

        def copy(self):
            twin = object.__new__(type(self))
            twin.__dict__.update(self.__dict__, _inner=self._inner.copy(), _outer=self._outer.copy())
            return twin


    def new(key, msg=None, digestmod=''):
        """A digest of a message under a key."""
        return HMAC(key, msg, digestmod)


    def digest(key, msg, digest):
        """The same at once, as bytes."""
        return HMAC(key, msg, digest).digest()
    """#
}
