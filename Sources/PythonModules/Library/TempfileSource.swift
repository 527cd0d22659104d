// The module `tempfile`, in Python.

enum TempfileSource {
  /// The module's source.
  static let text = #"""
    import os
    import shutil
    from random import Random

    __all__ = ['NamedTemporaryFile', 'TemporaryFile', 'SpooledTemporaryFile', 'TemporaryDirectory', 'mkstemp',
               'mkdtemp', 'mktemp', 'TMP_MAX', 'gettempprefix', 'tempdir', 'gettempdir', 'gettempprefixb',
               'gettempdirb']

    TMP_MAX = 10000
    template = 'tmp'
    tempdir = None
    _ALPHABET = 'abcdefghijklmnopqrstuvwxyz0123456789_'


    def gettempprefix():
        return template


    def gettempprefixb():
        return os.fsencode(template)


    def gettempdir():
        """The folder for temporary files: TMPDIR, TEMP, TMP, /tmp or the like, or the present one."""
        global tempdir
        if tempdir is None:
            wanted = [os.getenv(name) for name in ('TMPDIR', 'TEMP', 'TMP')]
            for folder in [*wanted, '/tmp', '/var/tmp', '/usr/tmp', os.getcwd()]:
                if folder and os.path.isdir(folder) and os.access(folder, os.W_OK | os.X_OK):
                    tempdir = os.path.abspath(folder)
                    break
            else:
                raise FileNotFoundError(2, 'No usable temporary directory found')
        return tempdir


    def gettempdirb():
        return os.fsencode(gettempdir())


    def _candidates(prefix, suffix, dir):
        """Paths that may still be free."""
        random = Random(os.urandom(16))
        for _ in range(TMP_MAX):
            name = ''.join(random.choices(_ALPHABET, k=8))
            yield os.path.join(os.path.abspath(dir or gettempdir()), (prefix or template) + name + (suffix or ''))
        raise FileExistsError(17, 'No usable temporary file name found')


    def mkstemp(suffix=None, prefix=None, dir=None, text=False):
        """Makes and opens a new file: its descriptor and its path."""
        for path in _candidates(prefix, suffix, dir):
            try:
                return os.open(path, os.O_RDWR | os.O_CREAT | os.O_EXCL, 0o600), path
            except FileExistsError:
                pass


    def mkdtemp(suffix=None, prefix=None, dir=None):
        """Makes a new folder."""
        for path in _candidates(prefix, suffix, dir):
            try:
                os.mkdir(path, 0o700)
                return path
            except FileExistsError:
                pass


    def mktemp(suffix='', prefix=template, dir=None):
        """A path that nothing has yet; another program may take it at any time."""
        for path in _candidates(prefix, suffix, dir):
            if not os.path.lexists(path):
                return path


    class _TemporaryFileWrapper:
        """A file with a name that is gone once it is closed."""

        def __init__(self, file, name, delete=True):
            self.file = file
            self.name = name
            self.delete = delete

        def __getattr__(self, name):
            return getattr(self.file, name)

        def __enter__(self):
            self.file.__enter__()
            return self

        def __exit__(self, *details):
            self.close()

        def __iter__(self):
            yield from self.file

        def close(self):
            if not self.file.closed:
                self.file.close()
                if self.delete:
                    os.unlink(self.name)

        def __repr__(self):
            return '<tempfile._TemporaryFileWrapper object at 0x%x>' % id(self)


    def NamedTemporaryFile(mode='w+b', buffering=-1, encoding=None, newline=None, suffix=None, prefix=None,
                           dir=None, delete=True, *, errors=None):
        """A new file that other programs can open by its name."""
        descriptor, name = mkstemp(suffix, prefix, dir)
        file = open(descriptor, mode, buffering, encoding, errors, newline)
        return _TemporaryFileWrapper(file, name, delete)


    def TemporaryFile(mode='w+b', buffering=-1, encoding=None, newline=None, suffix=None, prefix=None, dir=None,
                      *, errors=None):
        """A new file without a name."""
        descriptor, name = mkstemp(suffix, prefix, dir)
        os.unlink(name)
        return open(descriptor, mode, buffering, encoding, errors, newline)


    class SpooledTemporaryFile:
        """A file in memory that goes to the disk when it has grown beyond max_size."""

        def __init__(self, max_size=0, mode='w+b', buffering=-1, encoding=None, newline=None, suffix=None,
                     prefix=None, dir=None, *, errors=None):
            import io
            self._file = io.BytesIO() if 'b' in mode else io.StringIO(newline=newline if newline else '\n')
            self._max_size = max_size
            self._rolled = False
            self._make = lambda: TemporaryFile(mode, buffering, encoding, newline, suffix, prefix, dir,
                                               errors=errors)

        def rollover(self):
            """Moves the content to the disk."""
            if self._rolled:
                return
            memory = self._file
            self._file = self._make()
            self._file.write(memory.getvalue())
            self._file.seek(memory.tell())
            self._rolled = True

        def write(self, text):
            written = self._file.write(text)
            if not self._rolled and self._max_size and self._file.tell() > self._max_size:
                self.rollover()
            return written

        def writelines(self, lines):
            for line in lines:
                self.write(line)

        def __getattr__(self, name):
            return getattr(self._file, name)

        def __iter__(self):
            return iter(self._file)

        def __enter__(self):
            return self

        def __exit__(self, *details):
            self._file.close()


    class TemporaryDirectory:
        """A folder that is gone, with all that is in it, behind its with block."""

        def __init__(self, suffix=None, prefix=None, dir=None, ignore_cleanup_errors=False):
            self.name = mkdtemp(suffix, prefix, dir)
            self._ignore_cleanup_errors = ignore_cleanup_errors

        def __repr__(self):
            return f'<{type(self).__name__} {self.name!r}>'

        def __enter__(self):
            return self.name

        def __exit__(self, *details):
            self.cleanup()

        def cleanup(self):
            if os.path.exists(self.name):
                shutil.rmtree(self.name, ignore_errors=self._ignore_cleanup_errors)
    """#
}
