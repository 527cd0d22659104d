// The module `secrets`, in Python.

enum SecretsSource {
  /// The module's source.
  static let text = #"""
    import base64
    import os
    from random import SystemRandom

    __all__ = ['choice', 'randbelow', 'randbits', 'SystemRandom', 'token_bytes', 'token_hex', 'token_urlsafe',
               'compare_digest']

    DEFAULT_ENTROPY = 32
    _random = SystemRandom()
    randbits = _random.getrandbits
    choice = _random.choice


    def compare_digest(a, b, /):
        """Whether two texts are equal, in a time that does not tell where they differ."""
        if isinstance(a, str) and isinstance(b, str):
            if not (a.isascii() and b.isascii()):
                raise TypeError('comparing strings with non-ASCII characters is not supported')
            a, b = a.encode(), b.encode()
        elif isinstance(a, str) or isinstance(b, str):
            raise TypeError("a bytes-like object is required, not 'str'")
        difference = len(a) ^ len(b)
        for one, two in zip(a, b):
            difference |= one ^ two
        return difference == 0


    def randbelow(exclusive_upper_bound):
        """A random number from 0 up to a bound."""
        if exclusive_upper_bound <= 0:
            raise ValueError('Upper bound must be positive.')
        return _random.randrange(exclusive_upper_bound)


    def token_bytes(nbytes=None):
        """Random bytes."""
        return os.urandom(DEFAULT_ENTROPY if nbytes is None else nbytes)


    def token_hex(nbytes=None):
        """Random bytes as hexadecimal digits."""
        return token_bytes(nbytes).hex()


    def token_urlsafe(nbytes=None):
        """Random bytes as text for an address."""
        return base64.urlsafe_b64encode(token_bytes(nbytes)).rstrip(b'=').decode('ascii')
    """#
}
