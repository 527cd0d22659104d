// The module `traceback`, in Python.

enum TracebackSource {
  /// The module's source.
  static let text = #"""
    import sys
    from _traceback import columns as _columns, text as _text

    __all__ = ['extract_stack', 'extract_tb', 'format_exception', 'format_exception_only', 'format_list',
               'format_stack', 'format_tb', 'print_exc', 'format_exc', 'print_exception', 'print_last', 'print_stack',
               'print_tb', 'clear_frames', 'FrameSummary', 'StackSummary', 'TracebackException', 'walk_stack', 'walk_tb']

    _CAUSE = '\nThe above exception was the direct cause of the following exception:\n\n'
    _CONTEXT = '\nDuring handling of the above exception, another exception occurred:\n\n'
    _MORE = '  [Previous line repeated '
    _left_out = object()
    _sources = {}


    def _source_line(filename, number):
        """A line of a file without its margins; empty where it cannot be read."""
        if filename not in _sources:
            try:
                with open(filename, errors='replace') as file:
                    _sources[filename] = file.read().splitlines()
            except (OSError, ValueError):
                return ''
        lines = _sources[filename]
        return lines[number - 1].strip() if 0 < number <= len(lines) else ''


    class FrameSummary:
        """A line of a traceback: file, line number, name of the function, the source line."""

        __slots__ = ('filename', 'lineno', 'end_lineno', 'colno', 'end_colno', 'name', '_line', '_marks', 'locals')

        def __init__(self, filename, lineno, name, *, lookup_line=True, locals=None, line=None, end_lineno=None,
                     colno=None, end_colno=None):
            self.filename = filename
            self.lineno = lineno
            self.name = name
            self._line = line
            self._marks = ''
            self.locals = {key: repr(value) for key, value in locals.items()} if locals else None
            self.end_lineno = end_lineno
            self.colno = colno
            self.end_colno = end_colno
            if lookup_line:
                self.line

        @property
        def line(self):
            """The source line without its margins."""
            if self._line is None and self.lineno is not None:
                self._line = _source_line(self.filename, self.lineno)
            return None if self._line is None else self._line.strip()

        def __eq__(self, other):
            if isinstance(other, FrameSummary):
                return (self.filename == other.filename and self.lineno == other.lineno and self.name == other.name
                        and self.locals == other.locals)
            if isinstance(other, tuple):
                return (self.filename, self.lineno, self.name, self.line) == other
            return NotImplemented

        def __getitem__(self, pos):
            return (self.filename, self.lineno, self.name, self.line)[pos]

        def __iter__(self):
            return iter((self.filename, self.lineno, self.name, self.line))

        def __len__(self):
            return 4

        def __repr__(self):
            return f'<FrameSummary file {self.filename}, line {self.lineno} in {self.name}>'


    class StackSummary(list):
        """The lines of a traceback, the oldest first."""

        @classmethod
        def extract(klass, frame_gen, *, limit=None, lookup_lines=True, capture_locals=False):
            """The lines of frames that come with their line numbers."""
            result = klass()
            for frame, lineno in frame_gen:
                result.append(FrameSummary(frame.f_code.co_filename, lineno, frame.f_code.co_name,
                                           locals=frame.f_locals if capture_locals else None))
            return klass(_limited(result, limit))

        @classmethod
        def from_list(klass, a_list):
            """The lines of tuples of four."""
            result = klass()
            for entry in a_list:
                if not isinstance(entry, FrameSummary):
                    filename, lineno, name, line = entry
                    entry = FrameSummary(filename, lineno, name, line=line)
                result.append(entry)
            return result

        def format_frame_summary(self, frame_summary):
            """The text of one line."""
            entry = frame_summary
            text = f'  File "{entry.filename}", line {entry.lineno}, in {entry.name}\n'
            if entry.line:
                text += f'    {entry.line.strip()}\n{entry._marks}'
            if entry.locals:
                for name, value in sorted(entry.locals.items()):
                    text += f'    {name} = {value}\n'
            return text

        def format(self):
            """The texts of all lines; those that repeat more than three times are counted."""
            result = []
            last = None
            count = 0

            def finish():
                if count > 3:
                    result.append(f'{_MORE}{count - 3} more time{"" if count == 4 else "s"}]\n')

            for entry in self:
                text = self.format_frame_summary(entry)
                if text is None:
                    continue
                key = entry.filename, entry.lineno, entry.name
                if key != last:
                    finish()
                    last = key
                    count = 0
                count += 1
                if count <= 3:
                    result.append(text)
            finish()
            return result


    def _limited(entries, limit):
        if limit is None:
            limit = getattr(sys, 'tracebacklimit', None)
            if limit is not None and limit < 0:
                limit = 0
        if limit is None:
            return entries
        return entries[:limit] if limit >= 0 else entries[limit:]


    def _entries(tb):
        """The lines of a traceback object, from what the runtime prints of it."""
        result = StackSummary()
        if tb is None:
            return result
        probe = BaseException()
        probe.__traceback__ = tb
        lines = _text(probe).split('\n')
        place = 1
        while place < len(lines) and lines[place].startswith('  '):
            line = lines[place]
            place += 1
            if line.startswith(_MORE):
                result.extend([result[-1]] * int(line[len(_MORE):].split()[0]))
                continue
            if line.startswith('  File "'):
                head, _, name = line.rpartition(', in ')
                head, _, number = head.rpartition('", line ')
                result.append(FrameSummary(head[8:], int(number), name, lookup_line=False, line=''))
            elif not result[-1]._line:
                result[-1]._line = line.strip()
            else:
                result[-1]._marks = line + '\n'
        for entry, (end_line, column, end_column) in zip(reversed(result), reversed(_columns(tb))):
            entry.end_lineno, entry.colno, entry.end_colno = end_line, column, end_column
        return result


    def _frames(f=None, depth=0):
        """The lines of the frames that are running, the oldest first."""
        result = StackSummary()
        if f is not None:
            return StackSummary.extract(walk_stack(f))
        depth += 2
        while True:
            try:
                frame = sys._getframe(depth)
            except ValueError:
                break
            result.append(FrameSummary(frame.f_code.co_filename, frame.f_lineno, frame.f_code.co_name))
            depth += 1
        result.reverse()
        return result


    def _safe(value, what, function=str):
        try:
            return function(value)
        except:
            return f'<{what} {function.__name__}() failed>'


    def _syntax_lines(name, exception):
        """The lines of a syntax error: its place, its source line with marks, its message."""
        suffix = ''
        if exception.lineno is not None:
            yield f'  File "{exception.filename or "<string>"}", line {exception.lineno}\n'
        elif exception.filename is not None:
            suffix = f' ({exception.filename})'
        if exception.lineno is not None and exception.text is not None:
            whole = exception.text.rstrip('\n')
            shown = whole.lstrip(' \n\f')
            cut = len(whole) - len(shown)
            yield f'    {shown}\n'
            if exception.offset is not None:
                offset = exception.offset
                end = exception.end_offset if exception.end_offset not in (None, 0) else offset
                if offset == end or end == -1:
                    end = offset + 1
                start = offset - 1 - cut
                if start >= 0:
                    margin = ''.join(char if char.isspace() else ' ' for char in shown[:start])
                    yield f'    {margin}{"^" * (end - 1 - cut - start)}\n'
        yield f'{name}: {exception.msg or "<no detail available>"}{suffix}\n'


    class TracebackException:
        """What is to be printed of an exception, kept without the exception."""

        def __init__(self, exc_type, exc_value, exc_traceback, *, limit=None, lookup_lines=True, capture_locals=False,
                     compact=False, max_group_width=15, max_group_depth=10, _seen=None):
            seen = set() if _seen is None else _seen
            seen.add(id(exc_value))
            self.max_group_width = max_group_width
            self.max_group_depth = max_group_depth
            self.stack = StackSummary(_limited(_entries(exc_traceback), limit)) if exc_traceback is not None else None
            self.exc_type = exc_type
            self._str = _safe(exc_value, 'exception')
            self.__notes__ = getattr(exc_value, '__notes__', None)
            if exc_type and issubclass(exc_type, SyntaxError):
                for name in ('filename', 'text', 'offset', 'end_offset', 'msg'):
                    setattr(self, name, getattr(exc_value, name, None))
                for name in ('lineno', 'end_lineno'):
                    number = getattr(exc_value, name, None)
                    setattr(self, name, None if number is None else str(number))
            options = dict(limit=limit, max_group_width=max_group_width, max_group_depth=max_group_depth, _seen=seen)

            def other(exception):
                if exception is None or id(exception) in seen:
                    return None
                return TracebackException(type(exception), exception, exception.__traceback__, **options)

            self.__suppress_context__ = exc_value.__suppress_context__ if exc_value is not None else False
            self.__cause__ = other(exc_value.__cause__) if exc_value is not None else None
            wanted = exc_value is not None and (
                not compact or self.__cause__ is None and not self.__suppress_context__)
            self.__context__ = other(exc_value.__context__) if wanted else None
            self.exceptions = None
            if isinstance(exc_value, BaseExceptionGroup):
                self.exceptions = [TracebackException(type(member), member, member.__traceback__, **options)
                                   for member in exc_value.exceptions]

        @classmethod
        def from_exception(cls, exc, *args, **kwargs):
            """What is to be printed of an exception object."""
            return cls(type(exc), exc, exc.__traceback__, *args, **kwargs)

        def __eq__(self, other):
            if isinstance(other, TracebackException):
                return self.__dict__ == other.__dict__
            return NotImplemented

        def __str__(self):
            return self._str

        def format_exception_only(self):
            """The lines of the exception without its traceback."""
            if self.exc_type is None:
                yield f'None: {self._str}\n' if self._str not in ('', 'None') else 'None\n'
                return
            name = self.exc_type.__qualname__
            module = self.exc_type.__module__
            if module not in ('__main__', 'builtins'):
                name = f'{module if isinstance(module, str) else "<unknown>"}.{name}'
            if issubclass(self.exc_type, SyntaxError):
                yield from _syntax_lines(name, self)
            else:
                yield f'{name}: {self._str}\n' if self._str else f'{name}\n'
            notes = self.__notes__
            if isinstance(notes, (list, tuple)):
                for note in notes:
                    yield from (line + '\n' for line in _safe(note, 'note').split('\n'))
            elif notes is not None:
                yield _safe(notes, '__notes__', repr) + '\n'

        def format(self, *, chain=True, _depth=None):
            """All the lines, causes and contexts first."""
            # The depth among groups, and whether the frame of the innermost has yet to be closed.
            depth = [0, False] if _depth is None else _depth
            links = []
            current = self
            while current is not None:
                links.append(current)
                if not chain:
                    break
                following = current.__cause__
                message = _CAUSE
                if following is None and not current.__suppress_context__:
                    following, message = current.__context__, _CONTEXT
                if following is not None:
                    links.append(message)
                current = following
            for link in reversed(links):
                if isinstance(link, str):
                    yield from _inside(depth, [link])
                elif link.exceptions is None:
                    yield from link._plain(depth)
                else:
                    yield from link._group(depth, chain)

        def _plain(self, depth, title='Traceback', mark=None):
            if self.stack is not None:
                yield from _inside(depth, [f'{title} (most recent call last):\n'], mark)
                yield from _inside(depth, self.stack.format())
            yield from _inside(depth, self.format_exception_only())

        def _group(self, depth, chain):
            if depth[0] > self.max_group_depth:
                yield from _inside(depth, [f'... (max_group_depth is {self.max_group_depth})\n'])
                return
            outermost = depth[0] == 0
            if outermost:
                depth[0] = 1
            yield from self._plain(depth, 'Exception Group Traceback', '+' if outermost else None)
            count = len(self.exceptions)
            for place, member in enumerate(self.exceptions[:self.max_group_width + 1]):
                cut = place >= self.max_group_width
                margin = ' ' * (2 * depth[0])
                yield (f'{margin}{"  " if place else "+-"}+---------------- {"..." if cut else place + 1} '
                       '----------------\n')
                depth[0] += 1
                last = cut or place == count - 1
                if last:
                    depth[1] = True
                if cut:
                    more = count - self.max_group_width
                    yield from _inside(depth, [f'and {more} more exception{"s" if more > 1 else ""}\n'])
                else:
                    yield from member.format(chain=chain, _depth=depth)
                if last and depth[1]:
                    depth[1] = False
                    yield ' ' * (2 * depth[0]) + '+------------------------------------\n'
                depth[0] -= 1
            if outermost:
                depth[0] = 0

        def print(self, *, file=None, chain=True):
            """Print all the lines."""
            for line in self.format(chain=chain):
                print(line, file=sys.stderr if file is None else file, end='')


    def _inside(depth, texts, mark=None):
        """Texts with the margin of the exception group that they are in."""
        if not depth[0]:
            yield from texts
            return
        margin = f'{" " * (2 * depth[0])}{mark or "|"} '
        for text in texts:
            yield ''.join(margin + line for line in text.splitlines(True))


    def _exception(exc, value, tb):
        if (value is _left_out) != (tb is _left_out):
            raise ValueError('Both or neither of value and tb must be given')
        if value is not _left_out:
            return value, tb
        if exc is None:
            return None, None
        if isinstance(exc, BaseException):
            return exc, exc.__traceback__
        raise TypeError(f'Exception expected for value, {type(exc).__name__} found')


    def format_exception(exc, /, value=_left_out, tb=_left_out, limit=None, chain=True):
        """The lines that Python prints for an exception that nothing caught."""
        value, tb = _exception(exc, value, tb)
        return list(TracebackException(type(value), value, tb, limit=limit, compact=True).format(chain=chain))


    def print_exception(exc, /, value=_left_out, tb=_left_out, limit=None, file=None, chain=True):
        """Print what Python prints for an exception that nothing caught."""
        value, tb = _exception(exc, value, tb)
        TracebackException(type(value), value, tb, limit=limit, compact=True).print(file=file, chain=chain)


    def format_exception_only(exc, /, value=_left_out):
        """The lines of an exception without its traceback."""
        if value is _left_out:
            value = exc
        return list(TracebackException(type(value), value, None, compact=True).format_exception_only())


    def format_exc(limit=None, chain=True):
        """The lines of the exception that is being handled, as one text."""
        exception = sys.exc_info()[1]
        return ''.join(format_exception(exception, limit=limit, chain=chain))


    def print_exc(limit=None, file=None, chain=True):
        """Print the exception that is being handled."""
        print_exception(sys.exc_info()[1], limit=limit, file=file, chain=chain)


    def print_last(limit=None, file=None, chain=True):
        """Print the exception that last ended a statement at the prompt."""
        if not hasattr(sys, 'last_type'):
            raise ValueError('no last exception')
        print_exception(sys.last_type, sys.last_value, sys.last_traceback, limit, file, chain)


    def extract_tb(tb, limit=None):
        """The lines of a traceback."""
        return StackSummary(_limited(_entries(tb), limit))


    def format_tb(tb, limit=None):
        """The texts of the lines of a traceback."""
        return extract_tb(tb, limit).format()


    def print_tb(tb, limit=None, file=None):
        """Print the lines of a traceback."""
        print_list(extract_tb(tb, limit), file)


    def extract_stack(f=None, limit=None):
        """The lines of the functions that are running, the oldest first."""
        return StackSummary(_newest(_frames(f), limit))


    def _newest(entries, limit):
        if limit is None:
            return entries
        return entries[len(entries) - min(limit, len(entries)):] if limit >= 0 else entries[:-limit]


    def format_stack(f=None, limit=None):
        """The texts of the lines of the functions that are running."""
        return StackSummary(_newest(_frames(f), limit)).format()


    def print_stack(f=None, limit=None, file=None):
        """Print the lines of the functions that are running."""
        print_list(_newest(_frames(f), limit), file)


    def format_list(extracted_list):
        """The texts of lines as extract_tb() gives them, or of tuples of four."""
        return StackSummary.from_list(extracted_list).format()


    def print_list(extracted_list, file=None):
        """Print lines as extract_tb() gives them, or tuples of four."""
        for text in format_list(extracted_list):
            print(text, file=sys.stderr if file is None else file, end='')


    def walk_tb(tb):
        """Frames and line numbers of a traceback."""
        while tb is not None:
            yield tb.tb_frame, tb.tb_lineno
            tb = tb.tb_next


    def walk_stack(f):
        """Frames and line numbers, from a frame outwards."""
        if f is None:
            f = sys._getframe(1)
        while f is not None:
            yield f, f.f_lineno
            f = f.f_back


    def clear_frames(tb):
        """Forget the local variables of the frames of a traceback; frames of this runtime keep none."""
    """#
}
