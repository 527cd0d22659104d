// Reading and judging the examples of the module `doctest`, in Python.

enum DoctestExamplesSource {
  /// The module's source.
  static let text = #"""
    # Examples of `doctest`: reading them out of texts, and comparing what they print.

    _flags = ['DONT_ACCEPT_TRUE_FOR_1', 'DONT_ACCEPT_BLANKLINE', 'NORMALIZE_WHITESPACE', 'ELLIPSIS', 'SKIP',
              'IGNORE_EXCEPTION_DETAIL', 'REPORT_UDIFF', 'REPORT_CDIFF', 'REPORT_NDIFF', 'REPORT_ONLY_FIRST_FAILURE',
              'FAIL_FAST']
    OPTIONFLAGS_BY_NAME = {name: 1 << place for place, name in enumerate(_flags)}
    (DONT_ACCEPT_TRUE_FOR_1, DONT_ACCEPT_BLANKLINE, NORMALIZE_WHITESPACE, ELLIPSIS, SKIP, IGNORE_EXCEPTION_DETAIL,
     REPORT_UDIFF, REPORT_CDIFF, REPORT_NDIFF, REPORT_ONLY_FIRST_FAILURE, FAIL_FAST) = OPTIONFLAGS_BY_NAME.values()
    COMPARISON_FLAGS = (DONT_ACCEPT_TRUE_FOR_1 | DONT_ACCEPT_BLANKLINE | NORMALIZE_WHITESPACE | ELLIPSIS | SKIP
                        | IGNORE_EXCEPTION_DETAIL)
    REPORTING_FLAGS = REPORT_UDIFF | REPORT_CDIFF | REPORT_NDIFF | REPORT_ONLY_FIRST_FAILURE | FAIL_FAST
    BLANKLINE_MARKER = '<BLANKLINE>'
    ELLIPSIS_MARKER = '...'
    _HEADERS = ('Traceback (most recent call last):', 'Traceback (innermost last):')


    def register_optionflag(name):
        """The number of a flag's name; a new name gets the next one."""
        return OPTIONFLAGS_BY_NAME.setdefault(name, 1 << len(OPTIONFLAGS_BY_NAME))


    def indented(text, indent=4):
        """A text with blanks before each line that is not empty."""
        return ''.join(' ' * indent + line if line.strip('\n') else line for line in text.splitlines(True))


    class Example:
        """A statement with what it is to print."""

        def __init__(self, source, want, exc_msg=None, lineno=0, indent=0, options=None):
            self.source = source if source.endswith('\n') else source + '\n'
            self.want = want + '\n' if want and not want.endswith('\n') else want
            self.exc_msg = exc_msg + '\n' if exc_msg is not None and not exc_msg.endswith('\n') else exc_msg
            self.lineno = lineno
            self.indent = indent
            self.options = {} if options is None else options

        def __eq__(self, other):
            return self.__dict__ == other.__dict__ if type(self) is type(other) else NotImplemented

        def __hash__(self):
            return hash((self.source, self.want, self.lineno, self.indent, self.exc_msg))


    class DocTest:
        """The examples of one text and the names that they run with."""

        def __init__(self, examples, globs, name, filename, lineno, docstring):
            self.examples = examples
            self.docstring = docstring
            self.globs = globs.copy()
            self.name = name
            self.filename = filename
            self.lineno = lineno

        def __repr__(self):
            count = len(self.examples)
            many = 'no examples' if not count else f'{count} example{"" if count == 1 else "s"}'
            return f'<{type(self).__name__} {self.name} from {self.filename}:{self.lineno} ({many})>'

        def _key(self):
            return self.name, self.filename or '', self.lineno if self.lineno is not None else -1

        def __lt__(self, other):
            return self._key() < other._key() if isinstance(other, DocTest) else NotImplemented


    def _blanks(line):
        return len(line) - len(line.lstrip(' '))


    class DocTestParser:
        """Finds the examples in a text."""

        def parse(self, string, name='<string>'):
            """The examples and the texts between them."""
            lines = string.expandtabs().split('\n')
            least = min((_blanks(line) for line in lines if line.strip()), default=0)
            lines = [line[least:] for line in lines]
            output = []
            text = []
            place = 0
            while place < len(lines):
                line = lines[place]
                if not line.lstrip(' ').startswith('>>>') or line.lstrip(' ')[3:4] not in ('', ' '):
                    if line.lstrip(' ').startswith('>>>'):
                        self._check_blank([line], _blanks(line), name, place)
                    text.append(line + '\n' if place + 1 < len(lines) else line)
                    place += 1
                    continue
                start = place
                indent = _blanks(line)
                place += 1
                while place < len(lines) and lines[place].startswith(' ' * indent + '...'):
                    place += 1
                source = lines[start:place]
                first = place
                while place < len(lines) and lines[place].strip() and not lines[place].lstrip(' ').startswith('>>>'):
                    place += 1
                output.append(''.join(text))
                text = []
                example = self._example(source, lines[first:place], indent, name, start)
                if example is not None:
                    output.append(example)
            output.append(''.join(text))
            return output

        def get_examples(self, string, name='<string>'):
            return [part for part in self.parse(string, name) if isinstance(part, Example)]

        def get_doctest(self, string, globs, name, filename, lineno):
            return DocTest(self.get_examples(string, name), globs, name, filename, lineno, string)

        def _check_blank(self, lines, indent, name, number):
            for place, line in enumerate(lines):
                if len(line) >= indent + 4 and line[indent + 3] != ' ':
                    raise ValueError(f'line {number + place + 1!r} of the docstring for {name} lacks blank after '
                                     f'{line[indent:indent + 3]}: {line!r}')

        def _example(self, source_lines, want_lines, indent, name, number):
            self._check_blank(source_lines, indent, name, number)
            source = '\n'.join(line[indent + 4:] for line in source_lines)
            for place, line in enumerate(want_lines):
                if line[:indent].strip():
                    raise ValueError(f'line {number + len(source_lines) + place + 1!r} of the docstring for {name} has '
                                     f'inconsistent leading whitespace: {line!r}')
            want = '\n'.join(line[indent:] for line in want_lines)
            options = self._find_options(source, name, number)
            if all(not line.strip() or line.strip().startswith('#') for line in source.split('\n')):
                return None
            return Example(source, want, _message(want), number, indent, options)

        def _find_options(self, source, name, number):
            """The flags that comments of an example set and clear."""
            options = {}
            for line in source.split('\n'):
                place = line.find('#')
                while place >= 0:
                    rest = line[place + 1:].lstrip()
                    if rest.startswith('doctest:') and '"' not in rest and "'" not in rest:
                        for word in rest[8:].replace(',', ' ').split():
                            if word[0] not in '+-' or word[1:] not in OPTIONFLAGS_BY_NAME:
                                raise ValueError(f'line {number + 1!r} of the doctest for {name} has an invalid option: '
                                                 f'{word!r}')
                            options[OPTIONFLAGS_BY_NAME[word[1:]]] = word[0] == '+'
                    place = line.find('#', place + 1)
            return options


    def _message(want):
        """The exception's lines where what an example is to print is a traceback."""
        lines = want.split('\n')
        if lines[0].rstrip() not in _HEADERS:
            return None
        for place, line in enumerate(lines[1:], 1):
            if line[:1] == '_' or line[:1].isalnum():
                return '\n'.join(lines[place:])
        return None


    def _matches_ellipsis(want, got):
        parts = want.split(ELLIPSIS_MARKER)
        if len(parts) == 1:
            return want == got
        start, end = len(parts[0]), len(got) - len(parts[-1])
        if not got.startswith(parts[0]) or not got.endswith(parts[-1]) or start > end:
            return False
        for part in parts[1:-1]:
            start = got.find(part, start, end)
            if start < 0:
                return False
            start += len(part)
        return True


    class OutputChecker:
        """Compares what was printed with what was to be printed."""

        def check_output(self, want, got, optionflags):
            if got == want:
                return True
            if not optionflags & DONT_ACCEPT_TRUE_FOR_1 and (got, want) in (('True\n', '1\n'), ('False\n', '0\n')):
                return True
            if not optionflags & DONT_ACCEPT_BLANKLINE:
                want = '\n'.join('' if line.strip() == BLANKLINE_MARKER else line for line in want.split('\n'))
                got = '\n'.join(line if line.strip() else '' for line in got.split('\n'))
                if got == want:
                    return True
            if optionflags & NORMALIZE_WHITESPACE:
                got, want = ' '.join(got.split()), ' '.join(want.split())
                if got == want:
                    return True
            return bool(optionflags & ELLIPSIS) and _matches_ellipsis(want, got)

        def output_difference(self, example, got, optionflags):
            """What is shown of an example that printed something else."""
            if not optionflags & DONT_ACCEPT_BLANKLINE:
                got = '\n'.join(line if line.strip(' ') else BLANKLINE_MARKER for line in got.split('\n')[:-1]) + (
                    '\n' if got.endswith('\n') else '') + got.rpartition('\n')[2]
            want = example.want
            if want and got:
                return f'Expected:\n{indented(want)}Got:\n{indented(got)}'
            if want:
                return f'Expected:\n{indented(want)}Got nothing\n'
            return f'Expected nothing\nGot:\n{indented(got)}' if got else 'Expected nothing\nGot nothing\n'


    for _class in (Example, DocTest, DocTestParser, OutputChecker):
        _class.__module__ = 'doctest'
    """#
}
