// The module `fnmatch`, in Python.

enum FnmatchSource {
  /// The module's source.
  static let text = #"""
    import functools
    import os.path
    import re

    __all__ = ['filter', 'fnmatch', 'fnmatchcase', 'translate']


    def fnmatch(name, pat):
        """Whether a file name matches a pattern of the shell: * ? [abc] [!abc]."""
        return fnmatchcase(os.path.normcase(name), os.path.normcase(pat))


    def fnmatchcase(name, pat):
        """The same, minding upper and lower case on every system."""
        return _matcher(pat)(name) is not None


    def filter(names, pat):
        """The names that match a pattern."""
        matches = _matcher(os.path.normcase(pat))
        return [name for name in names if matches(os.path.normcase(name))]


    @functools.lru_cache(maxsize=256)
    def _matcher(pat):
        if isinstance(pat, bytes):
            return re.compile(translate(pat.decode('latin-1')).encode('latin-1')).match
        return re.compile(translate(pat)).match


    def translate(pat):
        """A regular expression that matches what a pattern of the shell matches."""
        pieces = []
        place = 0
        while place < len(pat):
            character = pat[place]
            place += 1
            if character == '*':
                if not pieces or pieces[-1] != '.*':
                    pieces.append('.*')
            elif character == '?':
                pieces.append('.')
            elif character == '[':
                end = pat.find(']', place + (2 if pat[place:place + 1] == '!' else 1))
                if end < 0:
                    pieces.append('\\[')
                else:
                    pieces.append(_set(pat[place:end]))
                    place = end + 1
            else:
                pieces.append(re.escape(character))
        return '(?s:' + ''.join(pieces) + ')\\Z'


    def _set(inside):
        """A set of characters as regular expressions write it; [!a] becomes [^a]."""
        negated = inside.startswith('!')
        body = inside[1:] if negated else inside
        ranges = []
        place = 0
        while place < len(body):
            if body[place + 1:place + 2] == '-' and place + 2 < len(body):
                if body[place] <= body[place + 2]:
                    ranges.append(re.escape(body[place]) + '-' + re.escape(body[place + 2]))
                place += 3
            else:
                ranges.append(re.escape(body[place]))
                place += 1
        if not ranges:
            return '.' if negated else '(?!)'
        return '[' + ('^' if negated else '') + ''.join(ranges) + ']'
    """#
}
