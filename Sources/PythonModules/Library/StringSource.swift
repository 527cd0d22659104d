// The module `string`, in Python.

enum StringSource {
  /// The module's source.
  static let text = #"""
    __all__ = ['Formatter', 'Template', 'ascii_letters', 'ascii_lowercase', 'ascii_uppercase', 'capwords',
               'digits', 'hexdigits', 'octdigits', 'printable', 'punctuation', 'whitespace']

    whitespace = ' \t\n\r\v\f'
    ascii_lowercase = 'abcdefghijklmnopqrstuvwxyz'
    ascii_uppercase = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'
    ascii_letters = ascii_lowercase + ascii_uppercase
    digits = '0123456789'
    hexdigits = digits + 'abcdef' + 'ABCDEF'
    octdigits = '01234567'
    punctuation = r"""!"#$%&'()*+,-./:;<=>?@[\]^_`{|}~"""
    printable = digits + ascii_letters + punctuation + whitespace


    def capwords(s, sep=None):
        """Capitalize each word; runs of blanks become one where no separator is given."""
        return (sep or ' ').join(word.capitalize() for word in s.split(sep))


    _FIRST = frozenset(ascii_letters + '_')
    _NEXT = frozenset(ascii_letters + '_' + digits)


    class Template:
        """Text with places for values: $name or ${name}; $$ is a dollar sign."""

        delimiter = '$'
        idpattern = '(?a:[_a-z][_a-z0-9]*)'
        braceidpattern = None
        flags = 2

        def __init__(self, template):
            self.template = template

        def _places(self):
            """Pieces of the template: text before, kind, name and position of what follows."""
            text = self.template
            mark = self.delimiter
            width = len(mark)
            start = 0
            while True:
                place = text.find(mark, start)
                if place < 0:
                    yield text[start:], 'end', None, len(text)
                    return
                before = text[start:place]
                after = place + width
                if text.startswith(mark, after):
                    yield before, 'escaped', None, place
                    start = after + width
                    continue
                braced = text.startswith('{', after)
                begin = end = after + 1 if braced else after
                if end < len(text) and text[end] in _FIRST:
                    while end < len(text) and text[end] in _NEXT:
                        end += 1
                if end > begin and (not braced or text.startswith('}', end)):
                    yield before, 'braced' if braced else 'named', text[begin:end], place
                    start = end + 1 if braced else end
                else:
                    yield before, 'invalid', None, place
                    start = after

        def _values(self, mapping, names):
            if mapping is None:
                return names
            if not names:
                return mapping
            return _Layers(names, mapping)

        def substitute(self, mapping=None, /, **kws):
            """The text with all the values, or KeyError where one is missing."""
            values = self._values(mapping, kws)
            parts = []
            for before, kind, name, place in self._places():
                parts.append(before)
                if kind == 'escaped':
                    parts.append(self.delimiter)
                elif kind in ('named', 'braced'):
                    parts.append(str(values[name]))
                elif kind == 'invalid':
                    lines = self.template[:place].splitlines(keepends=True)
                    if lines and lines[-1].endswith('\n'):
                        lines.append('')
                    line = len(lines) or 1
                    column = place - len(''.join(lines[:-1])) + 1
                    raise ValueError(f'Invalid placeholder in string: line {line}, col {column}')
            return ''.join(parts)

        def safe_substitute(self, mapping=None, /, **kws):
            """The text with the values there are; other places stay as they are."""
            values = self._values(mapping, kws)
            parts = []
            for before, kind, name, place in self._places():
                parts.append(before)
                if kind in ('named', 'braced'):
                    try:
                        parts.append(str(values[name]))
                    except KeyError:
                        left, right = ('{', '}') if kind == 'braced' else ('', '')
                        parts.append(f'{self.delimiter}{left}{name}{right}')
                elif kind != 'end':
                    parts.append(self.delimiter)
            return ''.join(parts)

        def is_valid(self):
            """False where substitute() would refuse a place."""
            return all(kind != 'invalid' for _, kind, _, _ in self._places())

        def get_identifiers(self):
            """The names of the places, each once, in order."""
            names = []
            for _, kind, name, _ in self._places():
                if name is not None and name not in names:
                    names.append(name)
            return names


    class _Layers:
        """Names first, another mapping behind them."""

        def __init__(self, names, mapping):
            self.names = names
            self.mapping = mapping

        def __getitem__(self, name):
            return self.names[name] if name in self.names else self.mapping[name]


    def _parsed(text):
        """The pieces of a format string: text, field, format specification, conversion."""
        start = 0
        literal = []
        while start < len(text):
            char = text[start]
            if char in '{}' and text.startswith(char, start + 1):
                literal.append(char)
                yield ''.join(literal), None, None, None
                literal = []
                start += 2
                continue
            if char == '}':
                raise ValueError("Single '}' encountered in format string")
            if char != '{':
                literal.append(char)
                start += 1
                continue
            if start + 1 == len(text):
                raise ValueError("Single '{' encountered in format string")
            depth = 1
            end = start + 1
            while end < len(text) and depth:
                depth += {'{': 1, '}': -1}.get(text[end], 0)
                end += 1
            if depth:
                raise ValueError("expected '}' before end of string")
            yield (''.join(literal),) + _field(text[start + 1:end - 1])
            literal = []
            start = end
        if literal:
            yield ''.join(literal), None, None, None


    def _field(field):
        place = 0
        inside = False
        while place < len(field) and (inside or field[place] not in '!:'):
            inside = field[place] == '[' or inside and field[place] != ']'
            place += 1
        name, rest = field[:place], field[place:]
        if not rest.startswith('!'):
            return name, rest[1:], None
        if len(rest) < 2:
            raise ValueError("end of string while looking for conversion specifier")
        if len(rest) > 2 and rest[2] != ':':
            raise ValueError("expected ':' after conversion specifier")
        return name, rest[3:], rest[1]


    def _steps(name):
        """The first part of a field's name, and the attributes and items behind it."""
        end = min([place for place in (name.find('.'), name.find('[')) if place >= 0], default=len(name))
        first, rest = name[:end], name[end:]
        steps = []
        while rest:
            if rest[0] == '.':
                end = min([place for place in (rest.find('.', 1), rest.find('[')) if place > 0], default=len(rest))
                steps.append((True, rest[1:end]))
            else:
                end = rest.find(']') + 1
                if not end:
                    raise ValueError("Missing ']' in format string")
                if end < len(rest) and rest[end] not in '.[':
                    raise ValueError("Only '.' or '[' may follow ']' in format field specifier")
                item = rest[1:end - 1]
                steps.append((False, int(item) if item.isdigit() else item))
            if steps[-1][1] == '':
                raise ValueError('Empty attribute in format string')
            rest = rest[end:]
        return (int(first) if first.isdigit() else first), steps


    class Formatter:
        """str.format with its steps as methods that a subclass can change."""

        def format(self, format_string, /, *args, **kwargs):
            """The text with its fields filled in."""
            return self.vformat(format_string, args, kwargs)

        def vformat(self, format_string, args, kwargs):
            """The same, with the arguments as a tuple and a dict."""
            used = set()
            result, _ = self._vformat(format_string, args, kwargs, used, 2)
            self.check_unused_args(used, args, kwargs)
            return result

        def _vformat(self, format_string, args, kwargs, used_args, recursion_depth, auto_arg_index=0):
            if recursion_depth < 0:
                raise ValueError('Max string recursion exceeded')
            result = []
            for literal, name, spec, conversion in self.parse(format_string):
                if literal:
                    result.append(literal)
                if name is None:
                    continue
                if name == '':
                    if auto_arg_index is False:
                        raise ValueError('cannot switch from manual field specification to automatic field '
                                         'numbering')
                    name = str(auto_arg_index)
                    auto_arg_index += 1
                elif name.isdigit():
                    if auto_arg_index:
                        raise ValueError('cannot switch from manual field specification to automatic field '
                                         'numbering')
                    auto_arg_index = False
                value, used = self.get_field(name, args, kwargs)
                used_args.add(used)
                value = self.convert_field(value, conversion)
                spec, auto_arg_index = self._vformat(spec, args, kwargs, used_args, recursion_depth - 1,
                                                     auto_arg_index)
                result.append(self.format_field(value, spec))
            return ''.join(result), auto_arg_index

        def get_value(self, key, args, kwargs):
            """The argument of a number or name."""
            return args[key] if isinstance(key, int) else kwargs[key]

        def check_unused_args(self, used_args, args, kwargs):
            """Called with what was used; does nothing here."""

        def format_field(self, value, format_spec):
            return format(value, format_spec)

        def convert_field(self, value, conversion):
            """What !s, !r and !a make of a value."""
            if conversion is None:
                return value
            if conversion == 's':
                return str(value)
            if conversion == 'r':
                return repr(value)
            if conversion == 'a':
                return ascii(value)
            raise ValueError(f'Unknown conversion specifier {conversion}')

        def parse(self, format_string):
            """The pieces of a format string: text, field, format specification, conversion."""
            return _parsed(format_string)

        def get_field(self, field_name, args, kwargs):
            """The object of a field with dots and brackets, and the argument that it begins with."""
            first, steps = _steps(field_name)
            value = self.get_value(first, args, kwargs)
            for is_attribute, name in steps:
                value = getattr(value, name) if is_attribute else value[name]
            return value, first
    """#
}
