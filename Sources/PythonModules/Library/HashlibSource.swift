// The module `hashlib`, in Python.

enum HashlibSource {
  /// The module's source.
  static let text = #"""
    from _digests import digest as _digest

    algorithms_guaranteed = {'md5', 'sha1', 'sha224', 'sha256', 'sha384', 'sha512', 'sha3_224', 'sha3_256', 'sha3_384',
                             'sha3_512', 'shake_128', 'shake_256', 'blake2b', 'blake2s'}
    algorithms_available = set(algorithms_guaranteed)

    __all__ = ('md5', 'sha1', 'sha224', 'sha256', 'sha384', 'sha512', 'blake2b', 'blake2s', 'sha3_224', 'sha3_256',
               'sha3_384', 'sha3_512', 'shake_128', 'shake_256', 'new', 'algorithms_guaranteed',
               'algorithms_available', 'pbkdf2_hmac', 'file_digest')


    class HASH:
        """A digest in the making."""

        _key = b''

        def __init__(self, name, size, block_size, data=b''):
            self.name = name
            self.digest_size = size
            self.block_size = block_size
            self._data = bytearray()
            self.update(data)

        def update(self, data, /):
            """Adds bytes to what the digest is of."""
            if isinstance(data, str):
                raise TypeError('Strings must be encoded before hashing')
            if not isinstance(data, (bytes, bytearray, memoryview)):
                raise TypeError('object supporting the buffer API required')
            self._data += data

        def digest(self):
            """The digest as bytes."""
            return _digest(self.name, bytes(self._data), self.digest_size, self._key)

        def hexdigest(self):
            """The digest in hexadecimal digits."""
            return self.digest().hex()

        def copy(self):
            """A digest of the same bytes that goes on by itself."""
            twin = object.__new__(type(self))
            twin.__dict__.update(self.__dict__, _data=bytearray(self._data))
            return twin

        def __repr__(self):
            return f'<{self.name} _hashlib.{type(self).__name__} object @ {id(self):#x}>'


    class HASHXOF(HASH):
        """A digest of any length."""

        def digest(self, length, /):
            return _digest(self.name, bytes(self._data), length, b'')

        def hexdigest(self, length, /):
            return self.digest(length).hex()


    _SIZES = {'md5': (16, 64), 'sha1': (20, 64), 'sha224': (28, 64), 'sha256': (32, 64), 'sha384': (48, 128),
              'sha512': (64, 128), 'sha3_224': (28, 144), 'sha3_256': (32, 136), 'sha3_384': (48, 104),
              'sha3_512': (64, 72), 'shake_128': (0, 168), 'shake_256': (0, 136)}


    def _maker(name):
        kind = HASHXOF if name.startswith('shake') else HASH

        def make(string=b'', *, usedforsecurity=True):
            return kind(name, *_SIZES[name], string)
        make.__name__ = make.__qualname__ = 'openssl_' + name
        return make


    md5, sha1, sha224, sha256, sha384, sha512, sha3_224, sha3_256, sha3_384, sha3_512, shake_128, shake_256 = map(
        _maker, _SIZES)


    def _blake(name, largest, block):
        def make(data=b'', /, *, digest_size=largest, key=b'', salt=b'', person=b'', fanout=1, depth=1, leaf_size=0,
                 node_offset=0, node_depth=0, inner_size=0, last_node=False, usedforsecurity=True):
            if not 1 <= digest_size <= largest:
                raise ValueError(f'digest_size for {name.capitalize()} must be between 1 and {largest} bytes, here it '
                                 f'is {digest_size}')
            if len(key) > largest:
                raise ValueError(f'maximum key length is {largest} bytes')
            if salt or person or fanout != 1 or depth != 1 or leaf_size or node_offset or node_depth or inner_size:
                raise NotImplementedError(f'Lectern has no salt, person or tree parameters of {name}')
            made = HASH(name, digest_size, block)
            made._key = bytes(key)
            made.update(data)
            return made
        make.__name__ = make.__qualname__ = name
        return make


    blake2b = _blake('blake2b', 64, 128)
    blake2s = _blake('blake2s', 32, 64)


    def new(name, data=b'', **options):
        """A digest by its name."""
        made = globals().get(name.lower().replace('-', '_')) if name.lower() in algorithms_guaranteed or '-' in name \
            else None
        if made is None:
            raise ValueError('unsupported hash type ' + name)
        return made(data, **options)


    def file_digest(fileobj, digest, /):
        """The digest of what is left of an open file."""
        made = new(digest) if isinstance(digest, str) else digest()
        while block := fileobj.read(1 << 18):
            made.update(block)
        return made


    def pbkdf2_hmac(hash_name, password, salt, iterations, dklen=None):
        """A key derived from a password, with as many rounds as wanted."""
        import hmac
        if iterations < 1:
            raise ValueError('iteration value must be greater than 0.')
        size = new(hash_name).digest_size
        wanted = size if dklen is None else dklen
        key, block = b'', 0
        while len(key) < wanted:
            block += 1
            last = hmac.digest(password, salt + block.to_bytes(4, 'big'), hash_name)
            mixed = int.from_bytes(last, 'big')
            for _ in range(iterations - 1):
                last = hmac.digest(password, last, hash_name)
                mixed ^= int.from_bytes(last, 'big')
            key += mixed.to_bytes(size, 'big')
        return key[:wanted]
    """#
}
