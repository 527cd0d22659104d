// The module `linecache`, in Python.

enum LinecacheSource {
  /// The module's source.
  static let text = #"""
    import os
    import sys

    __all__ = ['getline', 'clearcache', 'checkcache', 'lazycache']

    cache = {}


    def clearcache():
        """Forgets all lines."""
        cache.clear()


    def getline(filename, lineno, module_globals=None):
        """A line of a file, counted from 1; an empty text where there is none."""
        lines = getlines(filename, module_globals)
        return lines[lineno - 1] if 1 <= lineno <= len(lines) else ''


    def getlines(filename, module_globals=None):
        """All lines of a file, which are read once."""
        if filename not in cache:
            return updatecache(filename, module_globals)
        return cache[filename][2]


    def checkcache(filename=None):
        """Forgets the lines of files that have changed since."""
        for name in [filename] if filename is not None else list(cache):
            if name in cache and cache[name][1] is not None:
                try:
                    found = os.stat(name)
                except OSError:
                    del cache[name]
                    continue
                if (found.st_size, found.st_mtime) != cache[name][:2]:
                    del cache[name]


    def updatecache(filename, module_globals=None):
        """Reads the lines of a file again."""
        cache.pop(filename, None)
        if not filename or filename.startswith('<') and filename.endswith('>'):
            return []
        for name in [filename] + ([] if os.path.isabs(filename) else [os.path.join(folder, filename)
                                                                      for folder in sys.path]):
            try:
                with open(name, encoding='utf-8') as file:
                    lines = file.readlines()
                found = os.stat(name)
            except (OSError, UnicodeDecodeError):
                continue
            if lines and not lines[-1].endswith('\n'):
                lines[-1] += '\n'
            cache[filename] = (found.st_size, found.st_mtime, lines, name)
            return lines
        return []


    def lazycache(filename, module_globals):
        return False
    """#
}
