// The module `pathlib`, in Python.

enum PathlibSource {
  /// The module's source.
  static let text = #"""
    import fnmatch
    import io
    import os
    import re
    import stat

    from _pure_paths import PurePath, PurePosixPath, PureWindowsPath

    __all__ = ['PurePath', 'PurePosixPath', 'PureWindowsPath', 'Path', 'PosixPath', 'WindowsPath']


    class Path(PurePath):
        """A path of this system, with what can be done to the file or folder there."""

        def __new__(cls, *args, **kwargs):
            if cls is Path:
                cls = PosixPath
            return PurePath.__new__(cls, *args)

        def __init__(self, *args, **kwargs):
            pass

        def __enter__(self):
            return self

        def __exit__(self, *details):
            pass

        @classmethod
        def cwd(cls):
            """The present folder."""
            return cls(os.getcwd())

        @classmethod
        def home(cls):
            """The user's own folder."""
            return cls('~').expanduser()

        def expanduser(self):
            """The path with ~ at its start replaced."""
            if self._parts and self._parts[0].startswith('~') and not self._anchor:
                home = os.path.expanduser(self._parts[0])
                if home.startswith('~'):
                    raise RuntimeError('Could not determine home directory.')
                return type(self)(home, *self._parts[1:])
            return self

        def absolute(self):
            """The path from the root on."""
            return self if self.is_absolute() else type(self)(os.getcwd(), self)

        def resolve(self, strict=False):
            """The path from the root on, without links and dots."""
            path = os.path.realpath(self)
            if strict:
                os.stat(path)
            return type(self)(path)

        def samefile(self, other_path):
            return os.path.samefile(self, other_path)

        # What there is

        def stat(self, *, follow_symlinks=True):
            return os.stat(self, follow_symlinks=follow_symlinks)

        def lstat(self):
            return os.lstat(self)

        def _is(self, test):
            try:
                return test(self.stat().st_mode)
            except (OSError, ValueError):
                return False

        def exists(self):
            return self._is(bool)

        def is_dir(self):
            return self._is(stat.S_ISDIR)

        def is_file(self):
            return self._is(stat.S_ISREG)

        def is_fifo(self):
            return self._is(stat.S_ISFIFO)

        def is_socket(self):
            return self._is(stat.S_ISSOCK)

        def is_block_device(self):
            return self._is(stat.S_ISBLK)

        def is_char_device(self):
            return self._is(stat.S_ISCHR)

        def is_symlink(self):
            return os.path.islink(self)

        def is_mount(self):
            return self.exists() and self.is_dir() and (
                self.stat().st_dev != self.parent.stat().st_dev or self.stat().st_ino == self.parent.stat().st_ino)

        def owner(self):
            import pwd
            return pwd.getpwuid(self.stat().st_uid).pw_name

        # Reading and writing

        def open(self, mode='r', buffering=-1, encoding=None, errors=None, newline=None):
            return io.open(self, mode, buffering, encoding, errors, newline)

        def read_text(self, encoding=None, errors=None):
            with self.open('r', encoding=encoding, errors=errors) as file:
                return file.read()

        def read_bytes(self):
            with self.open('rb') as file:
                return file.read()

        def write_text(self, data, encoding=None, errors=None, newline=None):
            if not isinstance(data, str):
                raise TypeError('data must be str, not %s' % type(data).__name__)
            with self.open('w', encoding=encoding, errors=errors, newline=newline) as file:
                return file.write(data)

        def write_bytes(self, data):
            with self.open('wb') as file:
                return file.write(memoryview(data))

        # Making, moving, removing

        def touch(self, mode=0o666, exist_ok=True):
            """Makes the file, or sets its times to now."""
            if exist_ok and self.exists():
                os.utime(self, None)
                return
            flags = os.O_CREAT | os.O_WRONLY | (0 if exist_ok else os.O_EXCL)
            os.close(os.open(self, flags, mode))

        def mkdir(self, mode=0o777, parents=False, exist_ok=False):
            try:
                os.mkdir(self, mode)
            except FileNotFoundError:
                if not parents or self.parent == self:
                    raise
                self.parent.mkdir(parents=True, exist_ok=True)
                self.mkdir(mode, parents=False, exist_ok=exist_ok)
            except OSError:
                if not exist_ok or not self.is_dir():
                    raise

        def unlink(self, missing_ok=False):
            try:
                os.unlink(self)
            except FileNotFoundError:
                if not missing_ok:
                    raise

        def rmdir(self):
            os.rmdir(self)

        def rename(self, target):
            os.rename(self, target)
            return type(self)(target)

        def replace(self, target):
            os.replace(self, target)
            return type(self)(target)

        def chmod(self, mode, *, follow_symlinks=True):
            os.chmod(self, mode)

        def symlink_to(self, target, target_is_directory=False):
            os.symlink(target, self)

        def hardlink_to(self, target):
            os.link(target, self)

        def readlink(self):
            return type(self)(os.readlink(self))

        # Looking through folders

        def iterdir(self):
            """What the folder holds."""
            for name in os.listdir(self):
                yield self._with(self._parts + [name])

        def glob(self, pattern):
            """What fits a pattern of the shell; ** stands for any folders."""
            if not pattern:
                raise ValueError(f'Unacceptable pattern: {pattern!r}')
            relative = type(self)(pattern)
            if relative._anchor:
                raise NotImplementedError('Non-relative patterns are unsupported')
            seen = set()
            for path in self._matches(relative._parts):
                if path not in seen:
                    seen.add(path)
                    yield path

        def rglob(self, pattern):
            """The same in all folders below."""
            if type(self)(pattern)._anchor:
                raise NotImplementedError('Non-relative patterns are unsupported')
            return self.glob(f'**/{pattern}')

        def _matches(self, pattern):
            if not pattern:
                yield self
            elif pattern[0] == '**':
                if len(pattern) == 1:
                    yield from self._folders()
                else:
                    for folder in self._folders():
                        yield from folder._matches(pattern[1:])
            elif not re.search('[*?[]', pattern[0]):
                path = self._with(self._parts + [pattern[0]])
                if path.exists() if len(pattern) == 1 else path.is_dir():
                    yield from path._matches(pattern[1:])
            elif self.is_dir():
                for name in self._names():
                    if fnmatch.fnmatchcase(name, pattern[0]):
                        path = self._with(self._parts + [name])
                        if len(pattern) == 1 or path.is_dir():
                            yield from path._matches(pattern[1:])

        def _names(self):
            try:
                return os.listdir(self)
            except PermissionError:
                return []

        def _folders(self):
            """The folder itself and all below it."""
            if self.is_dir():
                yield self
                for name in self._names():
                    path = self._with(self._parts + [name])
                    if path.is_dir() and not path.is_symlink():
                        yield from path._folders()


    class PosixPath(Path, PurePosixPath):
        """A path of Linux or macOS."""


    class WindowsPath(Path, PureWindowsPath):
        """A path of Windows, which only Windows can use."""

        def __new__(cls, *args, **kwargs):
            raise NotImplementedError("cannot instantiate 'WindowsPath' on your system")


    for _class in (PurePath, PurePosixPath, PureWindowsPath):
        _class.__module__ = 'pathlib'
    """#
}
