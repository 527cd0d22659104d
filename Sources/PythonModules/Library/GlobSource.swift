// The module `glob`, in Python.

enum GlobSource {
  /// The module's source.
  static let text = #"""
    import os
    import re
    from fnmatch import fnmatch

    __all__ = ['escape', 'glob', 'iglob']

    _MAGIC = re.compile('[*?[]')


    def glob(pathname, *, root_dir=None, dir_fd=None, recursive=False, include_hidden=False):
        """The paths that match a pattern of the shell; with recursive, ** stands for any folders."""
        return list(iglob(pathname, root_dir=root_dir, recursive=recursive, include_hidden=include_hidden))


    def iglob(pathname, *, root_dir=None, dir_fd=None, recursive=False, include_hidden=False):
        """The same, one path after the other."""
        found = _paths(os.fspath(pathname), os.fspath(root_dir or ''), recursive, include_hidden)
        if not pathname or recursive and pathname.startswith('**'):
            return (path for path in found if path)
        return found


    def escape(pathname):
        """A pattern that matches a path literally."""
        return _MAGIC.sub(lambda match: '[' + match[0] + ']', pathname)


    def has_magic(pathname):
        return _MAGIC.search(pathname) is not None


    def _paths(pathname, root, recursive, hidden):
        folder, name = os.path.split(pathname)
        if not has_magic(pathname):
            full = os.path.join(root, pathname)
            if os.path.lexists(full) if name else os.path.isdir(os.path.join(root, folder)):
                yield pathname
            return
        if folder and folder != pathname and has_magic(folder):
            folders = _paths(folder, root, recursive, hidden)
        else:
            folders = [folder]
        for start in folders:
            for match in _names(os.path.join(root, start), name, recursive, hidden):
                yield os.path.join(start, match)


    def _names(folder, pattern, recursive, hidden):
        """What a folder holds that matches the last part of a pattern."""
        if recursive and pattern == '**':
            if not folder or os.path.isdir(folder):
                yield ''
                yield from _below(folder, hidden)
        elif has_magic(pattern):
            for name in _listing(folder):
                if (hidden or not name.startswith('.') or pattern.startswith('.')) and fnmatch(name, pattern):
                    yield name
        elif os.path.lexists(os.path.join(folder, pattern)) if pattern else os.path.isdir(folder):
            yield pattern


    def _below(folder, hidden):
        """All names below a folder."""
        for name in _listing(folder):
            if hidden or not name.startswith('.'):
                yield name
                for deeper in _below(os.path.join(folder, name), hidden):
                    yield os.path.join(name, deeper)


    def _listing(folder):
        try:
            return os.listdir(folder or os.curdir)
        except OSError:
            return []
    """#
}
