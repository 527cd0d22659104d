// The module `re` as far as it is said in Python: its functions, its flags and its exception.

enum ReSource {
  /// The module's source; `_compiled`, `_purge`, `Pattern` and `Match` are there when it runs.
  static let text = #"""
    """Regular expressions: patterns of text, matched, found, split at and replaced."""

    import enum as _enum

    __all__ = [
        'match', 'fullmatch', 'search', 'sub', 'subn', 'split', 'findall', 'finditer', 'compile', 'purge',
        'template', 'escape', 'error', 'Pattern', 'Match', 'A', 'I', 'L', 'M', 'S', 'X', 'U', 'ASCII',
        'IGNORECASE', 'LOCALE', 'MULTILINE', 'DOTALL', 'VERBOSE', 'UNICODE', 'NOFLAG', 'RegexFlag',
    ]

    __version__ = '2.2.1'


    class RegexFlag(_enum.IntFlag, boundary=_enum.KEEP):
        """What can be asked of a pattern as a whole."""

        NOFLAG = 0
        ASCII = A = 256
        IGNORECASE = I = 2
        LOCALE = L = 4
        UNICODE = U = 32
        MULTILINE = M = 8
        DOTALL = S = 16
        VERBOSE = X = 64
        TEMPLATE = T = 1
        DEBUG = 128

        def __repr__(self):
            names = self._name_
            if names is None:
                return f're.RegexFlag({self._value_!r})'
            return '|'.join(name if name[0].isdigit() else 're.' + name for name in names.split('|'))

        __str__ = object.__str__
        _numeric_repr_ = hex


    globals().update(RegexFlag.__members__)


    class error(Exception):
        """A pattern, or what is to replace its matches, is not valid.

        msg: what is wrong; pattern: the text; pos: where in it, or None; lineno and colno: the same by lines.
        """

        __module__ = 're'

        def __init__(self, msg, pattern=None, pos=None):
            self.msg = msg
            self.pattern = pattern
            self.pos = pos
            if pattern is not None and pos is not None:
                newline = '\n' if isinstance(pattern, str) else b'\n'
                self.lineno = pattern.count(newline, 0, pos) + 1
                self.colno = pos - pattern.rfind(newline, 0, pos)
                msg = f'{msg} at position {pos}'
                if newline in pattern:
                    msg = f'{msg} (line {self.lineno}, column {self.colno})'
            else:
                self.lineno = self.colno = None
            super().__init__(msg)


    def match(pattern, string, flags=0):
        """A Match where the pattern matches at the start of the string, else None."""
        return _compiled(pattern, flags).match(string)


    def fullmatch(pattern, string, flags=0):
        """A Match where the pattern matches the whole string, else None."""
        return _compiled(pattern, flags).fullmatch(string)


    def search(pattern, string, flags=0):
        """A Match for the first place at which the pattern matches, None where there is none."""
        return _compiled(pattern, flags).search(string)


    def sub(pattern, repl, string, count=0, flags=0):
        """The string with its matches replaced.

        repl is a string, in which \\1 and \\g<name> stand for groups, or a function that gets each Match. With a
        count, only so many of the first matches are replaced.
        """
        return _compiled(pattern, flags).sub(repl, string, count)


    def subn(pattern, repl, string, count=0, flags=0):
        """What sub gives, and the number of replacements, as a tuple."""
        return _compiled(pattern, flags).subn(repl, string, count)


    def split(pattern, string, maxsplit=0, flags=0):
        """The pieces of the string between its matches, and what groups matched between them."""
        return _compiled(pattern, flags).split(string, maxsplit)


    def findall(pattern, string, flags=0):
        """All matches in the string as a list: their text, or that of the pattern's groups where it has any."""
        return _compiled(pattern, flags).findall(string)


    def finditer(pattern, string, flags=0):
        """An iterator over a Match for each match in the string."""
        return _compiled(pattern, flags).finditer(string)


    def compile(pattern, flags=0):
        """A Pattern for the text of a pattern."""
        return _compiled(pattern, flags)


    def _compile(pattern, flags):
        """What unpickling a Pattern calls."""
        return _compiled(pattern, flags)


    def purge():
        """Forget the patterns that have been compiled."""
        _purge()


    def template(pattern, flags=0):
        """The same as compile; deprecated."""
        _warn('The re.template() function is deprecated as it is an undocumented function without an obvious '
              'purpose. Use re.compile() instead.', DeprecationWarning)
        return _compiled(pattern, flags | RegexFlag.T)


    def _warn(message, category, level=3):
        try:
            from warnings import warn
        except ImportError:
            return
        warn(message, category, stacklevel=level)


    def _warn_future(message):
        _warn(message, FutureWarning, 4)


    _special = {ord(character): '\\' + character for character in '()[]{}?*+-|^$\\.&~# \t\n\r\v\f'}


    def escape(pattern):
        """The text with a backslash before every character that means something in a pattern."""
        if isinstance(pattern, str):
            return pattern.translate(_special)
        return str(pattern, 'latin1').translate(_special).encode('latin1')


    class Scanner:
        """Splits a string into tokens: lexicon is a list of patterns and what to make of their matches."""

        def __init__(self, lexicon, flags=0):
            self.lexicon = lexicon
            self._phrases = [(_compiled(phrase, flags), action) for phrase, action in lexicon]

        def scan(self, string):
            """The tokens, and the rest of the string that no pattern matches."""
            result = []
            place = 0
            while True:
                for phrase, action in self._phrases:
                    found = phrase.match(string, place)
                    if found:
                        break
                else:
                    break
                end = found.end()
                if end == place:
                    break
                if callable(action):
                    self.match = found
                    action = action(self, found.group())
                if action is not None:
                    result.append(action)
                place = end
            return result, string[place:]
    """#
}
