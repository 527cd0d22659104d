// Paths as such, for the module `pathlib`, in Python.

enum PurePathsSource {
  /// The module's source.
  static let text = #"""
    import fnmatch
    import functools
    import os
    import re

    from collections.abc import Sequence


    class _Parents(Sequence):
        """The folders around a path, the nearest first."""

        def __init__(self, path):
            self._path = path
            self._count = len(path._parts) - bool(path._anchor)

        def __len__(self):
            return self._count

        def __getitem__(self, index):
            if isinstance(index, slice):
                return tuple(self[place] for place in range(*index.indices(len(self))))
            if not -len(self) <= index < len(self):
                raise IndexError(index)
            parts = self._path._parts
            return self._path._with(parts[:len(parts) - index % len(self) - 1])

        def __repr__(self):
            return f'<{type(self._path).__name__}.parents>'


    @functools.total_ordering
    class PurePath:
        """A path as such: its parts, and what can be said of it without a look at the disk."""

        _separator = '/'

        def __new__(cls, *args):
            if cls is PurePath:
                cls = PurePosixPath
            self = object.__new__(cls)
            self._take(args)
            return self

        def __init__(self, *args):
            pass

        def _take(self, segments):
            """Joins segments, of which an absolute one forgets those before it."""
            joined = ''
            for segment in segments:
                if isinstance(segment, PurePath):
                    segment = str(segment)
                else:
                    segment = os.fspath(segment)
                    if not isinstance(segment, str):
                        raise TypeError('argument should be a str object or an os.PathLike object returning str, '
                                        f'not {type(segment)!r}')
                joined = self._joined(joined, segment)
            self._drive, self._root, names = self._split(joined)
            self._anchor = self._drive + self._root
            self._parts = ([self._anchor] if self._anchor else []) + [name for name in names if name not in ('', '.')]

        def _joined(self, start, end):
            if end.startswith('/'):
                return end
            return start + '/' + end if start else end

        def _split(self, text):
            """A path's drive, root and names."""
            if text.startswith('//') and not text.startswith('///'):
                return '', '//', text[2:].split('/')
            if text.startswith('/'):
                return '', '/', text.split('/')
            return '', '', text.split('/')

        def _with(self, parts):
            """A path of the same kind of other parts."""
            path = object.__new__(type(self))
            path._drive, path._root, path._anchor = self._drive, self._root, self._anchor
            if not parts or parts[0] != self._anchor:
                path._drive = path._root = path._anchor = ''
            path._parts = list(parts)
            return path

        def _folded(self):
            return self._parts

        def __reduce__(self):
            return type(self), tuple(self._parts)

        def __str__(self):
            if self._anchor:
                return self._anchor + self._separator.join(self._parts[1:])
            return self._separator.join(self._parts) or '.'

        def __fspath__(self):
            return str(self)

        def __bytes__(self):
            return os.fsencode(self)

        def __repr__(self):
            return f'{type(self).__name__}({self.as_posix()!r})'

        def __eq__(self, other):
            if not isinstance(other, PurePath) or self._separator != other._separator:
                return NotImplemented
            return self._folded() == other._folded()

        def __lt__(self, other):
            if not isinstance(other, PurePath) or self._separator != other._separator:
                return NotImplemented
            return self._folded() < other._folded()

        def __hash__(self):
            return hash(tuple(self._folded()))

        def __truediv__(self, key):
            try:
                return self.joinpath(key)
            except TypeError:
                return NotImplemented

        def __rtruediv__(self, key):
            try:
                return type(self)(key, self)
            except TypeError:
                return NotImplemented

        @property
        def parts(self):
            """The anchor and the names, as a tuple."""
            return tuple(self._parts)

        @property
        def drive(self):
            return self._drive

        @property
        def root(self):
            return self._root

        @property
        def anchor(self):
            return self._anchor

        @property
        def name(self):
            """The last part."""
            return self._parts[-1] if len(self._parts) > bool(self._anchor) else ''

        @property
        def suffix(self):
            """The last ending of the name, with its dot."""
            name = self.name
            place = name.rfind('.')
            return name[place:] if 0 < place < len(name) - 1 else ''

        @property
        def suffixes(self):
            """All endings of the name."""
            name = self.name
            if name.endswith('.'):
                return []
            return ['.' + ending for ending in name.lstrip('.').split('.')[1:]]

        @property
        def stem(self):
            """The name without its last ending."""
            return self.name[:len(self.name) - len(self.suffix)]

        @property
        def parent(self):
            """The folder around the path."""
            if len(self._parts) == bool(self._anchor):
                return self
            return self._with(self._parts[:-1])

        @property
        def parents(self):
            return _Parents(self)

        def as_posix(self):
            """The path with slashes."""
            return str(self).replace(self._separator, '/')

        def as_uri(self):
            """The path as an address: file:///…"""
            if not self.is_absolute():
                raise ValueError("relative path can't be expressed as a file URI")
            plain = re.compile(rb'[\w./~:-]', re.ASCII)
            return 'file://' + ''.join(chr(byte) if plain.match(bytes([byte])) else f'%{byte:02X}'
                                       for byte in bytes(self))

        def is_absolute(self):
            return bool(self._root)

        def is_reserved(self):
            return False

        def is_relative_to(self, *other):
            """Whether the path lies within another."""
            try:
                self.relative_to(*other)
                return True
            except ValueError:
                return False

        def joinpath(self, *args):
            """The path with others behind it."""
            return type(self)(self, *args)

        def relative_to(self, *other):
            """The way from another path to this one, which must lie within it."""
            if not other:
                raise TypeError('need at least one argument')
            start = type(self)(*other)
            count = len(start._parts)
            if self._folded()[:count] != start._folded():
                raise ValueError(f'{str(self)!r} is not in the subpath of {str(start)!r} OR one path is relative '
                                 'and the other is absolute.')
            return self._with(self._parts[count:])

        def match(self, path_pattern):
            """Whether the end of the path fits a pattern of the shell."""
            pattern = type(self)(path_pattern)
            wanted, parts = pattern._folded(), self._folded()
            if not wanted:
                raise ValueError('empty pattern')
            if pattern._anchor and len(wanted) != len(parts) or len(wanted) > len(parts):
                return False
            return all(fnmatch.fnmatchcase(part, piece) for part, piece in zip(reversed(parts), reversed(wanted)))

        def _check_name(self):
            if not self.name:
                raise ValueError(f'{self!r} has an empty name')

        def with_name(self, name):
            """The path with another last part."""
            self._check_name()
            if not name or name == '.' or self._separator in name or '/' in name and self._separator != '/':
                raise ValueError(f'Invalid name {name!r}')
            return self._with(self._parts[:-1] + [name])

        def with_stem(self, stem):
            """The path with another name before its ending."""
            return self.with_name(stem + self.suffix)

        def with_suffix(self, suffix):
            """The path with another ending, or without where it is empty."""
            if '/' in suffix or suffix and not suffix.startswith('.') or suffix == '.':
                raise ValueError(f'Invalid suffix {suffix!r}')
            self._check_name()
            return self.with_name(self.stem + suffix)


    class PurePosixPath(PurePath):
        """A path as Linux and macOS write it."""


    class PureWindowsPath(PurePath):
        """A path as Windows writes it; letters in upper and lower case are the same."""

        _separator = '\\'

        def _joined(self, start, end):
            drive, root, _ = self._split(end)
            if root and (drive or not self._split(start)[0]):
                return end
            if root:
                return self._split(start)[0] + end
            if drive and drive.lower() != self._split(start)[0].lower():
                return end
            return start + '\\' + end[len(drive):] if start else end

        def _split(self, text):
            text = text.replace('/', '\\')
            if text.startswith('\\\\') and len(text[2:].split('\\')) > 1:
                server, share, *names = text[2:].split('\\')
                return f'\\\\{server}\\{share}', '\\', names
            drive, rest = (text[:2], text[2:]) if text[1:2] == ':' else ('', text)
            return drive, '\\' if rest.startswith('\\') else '', rest.split('\\')

        def _folded(self):
            return [part.lower() for part in self._parts]

        def is_absolute(self):
            return bool(self._drive and self._root)
    """#
}
