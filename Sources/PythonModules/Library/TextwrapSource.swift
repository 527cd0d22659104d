// The module `textwrap`, in Python.

enum TextwrapSource {
  /// The module's source.
  static let text = #"""
    __all__ = ['TextWrapper', 'wrap', 'fill', 'dedent', 'indent', 'shorten']

    _whitespace = '\t\n\x0b\x0c\r '
    _punctuation = '!"\'&.,?'


    def _is_letter(text, place):
        return 0 <= place < len(text) and (text[place] == '_' or text[place].isalnum() and not text[place].isdecimal())


    def _is_word(text, place):
        return 0 <= place < len(text) and (text[place] == '_' or text[place].isalnum())


    def _ends_word(text, place):
        return place > 0 and (_is_word(text, place - 1) or text[place - 1] in _punctuation)


    def _dashes(text, place):
        """The end of a dash of two hyphens or more that a word follows, else 0."""
        end = place
        while end < len(text) and text[end] == '-':
            end += 1
        return end if end - place >= 2 and _is_word(text, end) else 0


    def _breaks_after_hyphen(text, place):
        """Whether a line may break behind the hyphen at a place."""
        before = _is_letter(text, place - 1) and (
            _is_letter(text, place - 2) or text[place - 2:place - 1] == '-' and _is_letter(text, place - 3))
        after = place + 2 if text[place + 2:place + 3] == '-' else place + 1
        return before and _is_letter(text, place + 1) and (
            _is_letter(text, after + 1) if after > place + 1 else _is_letter(text, place + 2))


    def _space_end(text, place):
        while place < len(text) and text[place] in _whitespace:
            place += 1
        return place


    def _word_end(text, place, hyphens):
        """Where the piece of a word that starts at a place ends."""
        if hyphens and _ends_word(text, place):
            end = _dashes(text, place)
            if end:
                return end
        first = True
        while place < len(text) and text[place] not in _whitespace:
            if hyphens and not first:
                if text[place] == '-' and _breaks_after_hyphen(text, place):
                    return place + 1
                if text[place] == '-' and _ends_word(text, place) and _dashes(text, place):
                    return place
            place += 1
            first = False
        return place


    class TextWrapper:
        """Breaks text into lines of at most a width; each option is an attribute."""

        def __init__(self, width=70, initial_indent='', subsequent_indent='', expand_tabs=True,
                     replace_whitespace=True, fix_sentence_endings=False, break_long_words=True,
                     drop_whitespace=True, break_on_hyphens=True, tabsize=8, *, max_lines=None,
                     placeholder=' [...]'):
            self.width = width
            self.initial_indent = initial_indent
            self.subsequent_indent = subsequent_indent
            self.expand_tabs = expand_tabs
            self.replace_whitespace = replace_whitespace
            self.fix_sentence_endings = fix_sentence_endings
            self.break_long_words = break_long_words
            self.drop_whitespace = drop_whitespace
            self.break_on_hyphens = break_on_hyphens
            self.tabsize = tabsize
            self.max_lines = max_lines
            self.placeholder = placeholder

        def _munge_whitespace(self, text):
            if self.expand_tabs:
                text = text.expandtabs(self.tabsize)
            if self.replace_whitespace:
                text = text.translate(dict.fromkeys(map(ord, _whitespace), ' '))
            return text

        def _split(self, text):
            """The words, parts of words and runs of blanks of a text."""
            chunks = []
            place = 0
            while place < len(text):
                if text[place] in _whitespace:
                    end = _space_end(text, place)
                else:
                    end = _word_end(text, place, self.break_on_hyphens is True)
                chunks.append(text[place:end])
                place = end
            return chunks

        def _fix_sentence_endings(self, chunks):
            for index in range(len(chunks) - 1):
                if chunks[index + 1] == ' ':
                    word = chunks[index]
                    if word[-1] in '"\'' and len(word) > 1:
                        word = word[:-1]
                    if word[-1] in '.!?' and len(word) > 1 and 'a' <= word[-2] <= 'z':
                        chunks[index + 1] = '  '

        def _handle_long_word(self, reversed_chunks, cur_line, cur_len, width):
            space = 1 if width < 1 else width - cur_len
            if self.break_long_words:
                end = space
                chunk = reversed_chunks[-1]
                if self.break_on_hyphens and len(chunk) > space:
                    hyphen = chunk.rfind('-', 0, space)
                    if hyphen > 0 and any(char != '-' for char in chunk[:hyphen]):
                        end = hyphen + 1
                cur_line.append(chunk[:end])
                reversed_chunks[-1] = chunk[end:]
                if width < 0 and not reversed_chunks[-1]:
                    del reversed_chunks[-1]
            elif not cur_line:
                cur_line.append(reversed_chunks.pop())

        def _wrap_chunks(self, chunks):
            if self.width <= 0:
                raise ValueError(f'invalid width {self.width!r} (must be > 0)')
            if self.max_lines is not None:
                indent = self.subsequent_indent if self.max_lines > 1 else self.initial_indent
                if len(indent) + len(self.placeholder.lstrip()) > self.width:
                    raise ValueError('placeholder too large for max width')
            lines = []
            chunks.reverse()
            while chunks:
                indent = self.subsequent_indent if lines else self.initial_indent
                width = self.width - len(indent)
                if self.drop_whitespace and lines and chunks[-1].strip() == '':
                    del chunks[-1]
                line = []
                length = 0
                while chunks and length + len(chunks[-1]) <= width:
                    length += len(chunks[-1])
                    line.append(chunks.pop())
                if chunks and len(chunks[-1]) > width:
                    self._handle_long_word(chunks, line, length, width)
                    length = sum(map(len, line))
                if self.drop_whitespace and line and line[-1].strip() == '':
                    length -= len(line.pop())
                if not line:
                    continue
                fits = self.max_lines is None or len(lines) + 1 < self.max_lines
                last = not chunks or self.drop_whitespace and len(chunks) == 1 and not chunks[0].strip()
                if fits or last and length <= width:
                    lines.append(indent + ''.join(line))
                    continue
                self._cut(lines, line, length, width, indent)
                break
            return lines

        def _cut(self, lines, line, length, width, indent):
            """End the text at the last line there may be, with the placeholder."""
            while line:
                if line[-1].strip() and length + len(self.placeholder) <= width:
                    line.append(self.placeholder)
                    lines.append(indent + ''.join(line))
                    return
                length -= len(line.pop())
            if lines:
                shorter = lines[-1].rstrip()
                if len(shorter) + len(self.placeholder) <= self.width:
                    lines[-1] = shorter + self.placeholder
                    return
            lines.append(indent + self.placeholder.lstrip())

        def _split_chunks(self, text):
            return self._split(self._munge_whitespace(text))

        def wrap(self, text):
            """The lines of a text, without line ends."""
            chunks = self._split_chunks(text)
            if self.fix_sentence_endings:
                self._fix_sentence_endings(chunks)
            return self._wrap_chunks(chunks)

        def fill(self, text):
            """The lines of a text as one string."""
            return '\n'.join(self.wrap(text))


    def wrap(text, width=70, **kwargs):
        """The lines of a text broken at a width."""
        return TextWrapper(width=width, **kwargs).wrap(text)


    def fill(text, width=70, **kwargs):
        """A text broken at a width."""
        return TextWrapper(width=width, **kwargs).fill(text)


    def shorten(text, width, **kwargs):
        """A text with single blanks, cut at a word where it is longer than the width."""
        return TextWrapper(width=width, max_lines=1, **kwargs).fill(' '.join(text.strip().split()))


    def dedent(text):
        """A text without the blanks that all its lines begin with."""
        lines = [line if line.strip(' \t') else '' for line in text.split('\n')]
        margin = None
        for line in lines:
            if not line:
                continue
            blank = line[:len(line) - len(line.lstrip(' \t'))]
            if margin is None:
                margin = blank
            while not blank.startswith(margin):
                margin = margin[:-1]
        if margin:
            lines = [line[len(margin):] for line in lines]
        return '\n'.join(lines)


    def indent(text, prefix, predicate=None):
        """A text with a prefix before each line that is not blank, or that the predicate is true for."""
        if predicate is None:
            predicate = str.strip
        return ''.join(prefix + line if predicate(line) else line for line in text.splitlines(True))
    """#
}
