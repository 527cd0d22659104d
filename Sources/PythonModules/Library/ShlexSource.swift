// The module `shlex`, in Python.

enum ShlexSource {
  /// The module's source.
  static let text = #"""
    import re

    __all__ = ['split', 'quote', 'join']


    def split(s, comments=False, posix=True):
        """The words of a command, as a shell cuts them."""
        if s is None:
            raise ValueError("s argument must not be None")
        words, word, quote, place = [], None, '', 0
        while place < len(s):
            character = s[place]
            if quote:
                if character == quote:
                    quote = ''
                    word += '' if posix else character
                elif character == '\\' and quote == '"' and posix and s[place + 1:place + 2] in ('"', '\\'):
                    place += 1
                    word += s[place]
                else:
                    word += character
            elif character.isspace():
                if word is not None:
                    words.append(word)
                word = None
            elif character == '#' and comments:
                end = s.find('\n', place)
                place = len(s) if end < 0 else end
            elif character in '"\'':
                quote = character
                word = (word or '') + ('' if posix else character)
            elif character == '\\' and posix:
                place += 1
                if place == len(s):
                    raise ValueError('No escaped character')
                word = (word or '') + s[place]
            else:
                word = (word or '') + character
            place += 1
        if quote:
            raise ValueError('No closing quotation')
        return words if word is None else words + [word]


    _unsafe = re.compile(r'[^\w@%+=:,./-]', re.ASCII).search


    def quote(s):
        """A text as one word of a shell."""
        if not s:
            return "''"
        return "'" + s.replace("'", "'\"'\"'") + "'" if _unsafe(s) else s


    def join(split_command):
        """Words as a command of a shell."""
        return ' '.join(quote(word) for word in split_command)
    """#
}
