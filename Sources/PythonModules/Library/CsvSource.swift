// The module `csv`, in Python.

enum CsvSource {
  /// The module's source.
  static let text = #"""
    __all__ = ['QUOTE_MINIMAL', 'QUOTE_ALL', 'QUOTE_NONNUMERIC', 'QUOTE_NONE', 'Error', 'Dialect', 'excel', 'excel_tab',
               'field_size_limit', 'reader', 'writer', 'register_dialect', 'get_dialect', 'list_dialects', 'Sniffer',
               'unregister_dialect', 'DictReader', 'DictWriter', 'unix_dialect']

    QUOTE_MINIMAL, QUOTE_ALL, QUOTE_NONNUMERIC, QUOTE_NONE = range(4)
    _dialects = {}
    _limit = [131072]


    class Error(Exception):
        """Text that is no CSV, or settings that make no sense."""


    Error.__module__ = '_csv'


    class Dialect:
        """Settings by name; subclasses give them values."""

        _name = ''
        _valid = False
        delimiter = quotechar = escapechar = doublequote = skipinitialspace = lineterminator = quoting = None

        def __init__(self):
            if type(self) is not Dialect:
                self._valid = True
            try:
                _Settings(self, {})
            except TypeError as error:
                raise Error(str(error))


    class excel(Dialect):
        """What Excel writes."""

        delimiter = ','
        quotechar = '"'
        doublequote = True
        skipinitialspace = False
        lineterminator = '\r\n'
        quoting = QUOTE_MINIMAL


    class excel_tab(excel):
        """What Excel writes with tabs."""

        delimiter = '\t'


    class unix_dialect(Dialect):
        """What programs on Unix write."""

        delimiter = ','
        quotechar = '"'
        doublequote = True
        skipinitialspace = False
        lineterminator = '\n'
        quoting = QUOTE_ALL


    _DEFAULTS = {'delimiter': ',', 'doublequote': True, 'escapechar': None, 'lineterminator': '\r\n', 'quotechar': '"',
                 'quoting': QUOTE_MINIMAL, 'skipinitialspace': False, 'strict': False}


    class _Settings:
        """The settings of a reader or writer, checked."""

        def __init__(self, dialect, names):
            if isinstance(dialect, str):
                dialect = get_dialect(dialect)
            for name in names:
                if name not in _DEFAULTS:
                    raise TypeError(f"'{name}' is an invalid keyword argument for this function")
            for name, default in _DEFAULTS.items():
                value = names[name] if name in names else getattr(dialect, name, default)
                setattr(self, name, value)
            self.doublequote, self.skipinitialspace = bool(self.doublequote), bool(self.skipinitialspace)
            for name, may_be_none in (('delimiter', False), ('escapechar', True), ('quotechar', True)):
                value = getattr(self, name)
                if value is None and may_be_none:
                    continue
                if not isinstance(value, str):
                    raise TypeError(f'"{name}" must be string{" or None" if may_be_none else ""}, '
                                    f'not {type(value).__name__}')
                if len(value) != 1:
                    raise TypeError(f'"{name}" must be a 1-character string')
            if not isinstance(self.quoting, int):
                raise TypeError(f'"quoting" must be an integer, not {type(self.quoting).__name__}')
            if not 0 <= self.quoting <= 3:
                raise TypeError('bad "quoting" value')
            if self.quoting != QUOTE_NONE and self.quotechar is None:
                if 'quoting' in names or getattr(dialect, 'quoting', None) is not None and 'quotechar' not in names:
                    raise TypeError('quotechar must be set if quoting enabled')
                self.quoting = QUOTE_NONE
            if not isinstance(self.lineterminator, str):
                raise TypeError(f'"lineterminator" must be a string, not {type(self.lineterminator).__name__}')


    _Settings.__name__ = 'Dialect'


    def register_dialect(name, dialect=None, **fmtparams):
        """Give settings a name."""
        if not isinstance(name, str):
            raise TypeError('dialect name must be a string')
        _dialects[name] = _Settings(dialect, fmtparams)


    def unregister_dialect(name):
        get_dialect(name)
        del _dialects[name]


    def get_dialect(name):
        if name not in _dialects:
            raise Error('unknown dialect')
        return _dialects[name]


    def list_dialects():
        return list(_dialects)


    def field_size_limit(new_limit=None):
        """The greatest length of a field; a new one is set where it is given."""
        old = _limit[0]
        if new_limit is not None:
            if not isinstance(new_limit, int):
                raise TypeError('limit must be an integer')
            _limit[0] = new_limit
        return old


    class _Reader:
        """Rows of the lines of an iterable."""

        def __init__(self, csvfile, dialect='excel', **fmtparams):
            self._lines = iter(csvfile)
            self.dialect = _Settings(dialect, fmtparams)
            self.line_num = 0

        def __iter__(self):
            return self

        def __next__(self):
            self._row = []
            self._state = 'start of row'
            self._begin()
            while True:
                try:
                    line = next(self._lines)
                except StopIteration:
                    if self._field or self._state == 'quoted':
                        if self.dialect.strict:
                            raise Error('unexpected end of data') from None
                        self._save()
                        return self._row
                    raise
                if not isinstance(line, str):
                    raise Error(f'iterator should return strings, not {type(line).__name__} '
                                '(the file should be opened in text mode)')
                self.line_num += 1
                self._take(line)
                if self._state == 'start of row':
                    return self._row

        def _begin(self):
            self._field = []
            self._is_number = self.dialect.quoting == QUOTE_NONNUMERIC

        def _save(self):
            text = ''.join(self._field)
            if len(text) > _limit[0]:
                raise Error(f'field larger than field limit ({_limit[0]})')
            self._row.append(float(text) if self._is_number else text)
            self._begin()

        def _take(self, line):
            """Take in a line; the state is 'start of row' again where the row ends with it."""
            settings = self.dialect
            delimiter, quote, escape = settings.delimiter, settings.quotechar, settings.escapechar
            if settings.quoting == QUOTE_NONE:
                quote = None
            state = self._state
            field = self._field
            if state == 'start of row' and not line:
                self._state = 'start of row'
                return
            for char in line:
                if state == 'end of row':
                    if char not in '\r\n':
                        raise Error('new-line character seen in unquoted field - do you need to open the file in '
                                    'universal-newline mode?')
                    continue
                if state == 'start of row':
                    if char in '\r\n':
                        state = 'end of row'
                        continue
                    state = 'start of field'
                if state == 'escaped' or state == 'escaped in quotes':
                    field.append(char)
                    state = ('quoted' if state == 'escaped in quotes' else 'escaped end' if char in '\r\n'
                             else 'field')
                elif state == 'quoted':
                    if char == escape:
                        state = 'escaped in quotes'
                    elif char == quote:
                        state = 'quote in quotes' if settings.doublequote else 'field'
                    else:
                        field.append(char)
                elif char in '\r\n':
                    self._save()
                    field = self._field
                    state = 'end of row'
                elif state == 'quote in quotes' and char == quote:
                    field.append(char)
                    state = 'quoted'
                elif char == delimiter:
                    self._save()
                    field = self._field
                    state = 'start of field'
                elif state == 'quote in quotes':
                    if settings.strict:
                        raise Error(f"'{delimiter}' expected after '{quote}'")
                    field.append(char)
                    state = 'field'
                elif state == 'start of field' and char == quote:
                    self._is_number = False
                    state = 'quoted'
                elif char == escape:
                    state = 'escaped'
                elif state == 'start of field' and char == ' ' and settings.skipinitialspace:
                    pass
                else:
                    field.append(char)
                    state = 'field'
            if state == 'quoted' or state == 'escaped end':
                self._state = state
            elif state in ('escaped', 'escaped in quotes'):
                field.append('\n')
                self._state = 'quoted' if state == 'escaped in quotes' else 'field'
            else:
                if state != 'end of row' and state != 'start of row':
                    self._save()
                self._state = 'start of row'


    class _Writer:
        """Writes rows as lines."""

        def __init__(self, csvfile, dialect='excel', **fmtparams):
            if not hasattr(csvfile, 'write'):
                raise TypeError('argument 1 must have a "write" method')
            self._write = csvfile.write
            self.dialect = _Settings(dialect, fmtparams)

        def writerow(self, row):
            """Write a row."""
            try:
                fields = list(row)
            except TypeError:
                raise Error(f'iterable expected, not {type(row).__name__}') from None
            settings = self.dialect
            texts = [self._shown(field) for field in fields]
            if len(texts) == 1 and texts[0] == '':
                if settings.quoting == QUOTE_NONE:
                    raise Error('single empty field record must be quoted')
                texts = [settings.quotechar * 2]
            return self._write(settings.delimiter.join(texts) + settings.lineterminator)

        def writerows(self, rows):
            """Write rows."""
            for row in rows:
                self.writerow(row)

        def _shown(self, field):
            settings = self.dialect
            text = '' if field is None else field if isinstance(field, str) else str(field)
            quoting = settings.quoting
            quoted = quoting == QUOTE_ALL or quoting == QUOTE_NONNUMERIC and not isinstance(field, (int, float))
            quote, escape = settings.quotechar, settings.escapechar
            special = (settings.delimiter, escape, quote, *settings.lineterminator, '\r', '\n')
            parts = []
            for char in text:
                if char in special:
                    escaped = quoting == QUOTE_NONE
                    if not escaped:
                        if char == quote:
                            if settings.doublequote:
                                parts.append(quote)
                            else:
                                escaped = True
                        elif char == escape:
                            escaped = True
                        if not escaped:
                            quoted = True
                    if escaped:
                        if escape is None:
                            raise Error('need to escape, but no escapechar set')
                        parts.append(escape)
                parts.append(char)
            text = ''.join(parts)
            return f'{quote}{text}{quote}' if quoted else text


    def reader(csvfile, dialect='excel', **fmtparams):
        """The rows of lines, each a list of strings."""
        return _Reader(csvfile, dialect, **fmtparams)


    def writer(csvfile, dialect='excel', **fmtparams):
        """What writes rows to a file."""
        return _Writer(csvfile, dialect, **fmtparams)


    for _class, _name in ((_Reader, 'reader'), (_Writer, 'writer')):
        _class.__name__ = _class.__qualname__ = _name
        _class.__module__ = '_csv'
    for _name, _dialect in (('excel', excel), ('excel-tab', excel_tab), ('unix', unix_dialect)):
        register_dialect(_name, _dialect)


    class DictReader:
        """The rows of lines as dictionaries, by the names in the first row."""

        def __init__(self, f, fieldnames=None, restkey=None, restval=None, dialect='excel', *args, **kwds):
            if fieldnames is not None and iter(fieldnames) is fieldnames:
                fieldnames = list(fieldnames)
            self._fieldnames = fieldnames
            self.restkey = restkey
            self.restval = restval
            self.reader = reader(f, dialect, *args, **kwds)
            self.dialect = dialect
            self.line_num = 0

        def __iter__(self):
            return self

        @property
        def fieldnames(self):
            if self._fieldnames is None:
                try:
                    self._fieldnames = next(self.reader)
                except StopIteration:
                    pass
            self.line_num = self.reader.line_num
            return self._fieldnames

        @fieldnames.setter
        def fieldnames(self, value):
            self._fieldnames = value

        def __next__(self):
            if self.line_num == 0:
                self.fieldnames
            row = next(self.reader)
            self.line_num = self.reader.line_num
            while row == []:
                row = next(self.reader)
            names = self.fieldnames
            result = dict(zip(names, row))
            if len(row) > len(names):
                result[self.restkey] = row[len(names):]
            for name in names[len(row):]:
                result[name] = self.restval
            return result


    class DictWriter:
        """Writes dictionaries as lines, in the order of names."""

        def __init__(self, f, fieldnames, restval='', extrasaction='raise', dialect='excel', *args, **kwds):
            if iter(fieldnames) is fieldnames:
                fieldnames = list(fieldnames)
            self.fieldnames = fieldnames
            self.restval = restval
            extrasaction = extrasaction.lower()
            if extrasaction not in ('raise', 'ignore'):
                raise ValueError(f"extrasaction ({extrasaction}) must be 'raise' or 'ignore'")
            self.extrasaction = extrasaction
            self.writer = writer(f, dialect, *args, **kwds)

        def writeheader(self):
            """Write the names."""
            return self.writerow(dict(zip(self.fieldnames, self.fieldnames)))

        def _row(self, rowdict):
            if self.extrasaction == 'raise':
                extra = rowdict.keys() - self.fieldnames
                if extra:
                    raise ValueError('dict contains fields not in fieldnames: ' + ', '.join(repr(name) for name in extra))
            return (rowdict.get(name, self.restval) for name in self.fieldnames)

        def writerow(self, rowdict):
            """Write a dictionary."""
            return self.writer.writerow(self._row(rowdict))

        def writerows(self, rowdicts):
            """Write dictionaries."""
            return self.writer.writerows(map(self._row, rowdicts))


    class Sniffer:
        """Guesses settings from a sample."""

        preferred = [',', '\t', ';', ' ', ':']

        def sniff(self, sample, delimiters=None):
            """Settings with the character that comes as often in each line of the sample."""
            lines = [line for line in sample.splitlines() if line]
            best = None
            for mark in delimiters or [*self.preferred, '|', '#', '/', '-']:
                widths = {len(row) for row in reader(lines, delimiter=mark)}
                if len(widths) == 1 and widths != {1} and mark in sample:
                    best = mark
                    break
            if best is None:
                raise Error('Could not determine delimiter')

            class dialect(Dialect):
                _name = 'sniffed'
                delimiter = best
                quotechar = "'" if sample.count("'") > sample.count('"') else '"'
                doublequote = True
                lineterminator = '\r\n'
                quoting = QUOTE_MINIMAL
                skipinitialspace = all(best + ' ' in line or best not in line for line in lines)

            return dialect

        def has_header(self, sample):
            """Whether the first row differs in kind from the others."""
            rows = list(reader(sample.splitlines(), self.sniff(sample)))
            if len(rows) < 2:
                return False

            def kind(text):
                try:
                    complex(text)
                    return complex
                except ValueError:
                    return len(text)

            votes = 0
            for place, name in enumerate(rows[0]):
                kinds = {kind(row[place]) for row in rows[1:21] if len(row) == len(rows[0])}
                if len(kinds) == 1:
                    votes += 1 if kind(name) not in kinds else -1
            return votes > 0
    """#
}
