// The part of `configparser` that has errors and references between values, in Python.

enum ConfigReferencesSource {
  /// The source of the hidden module `_config_references`.
  static let text = #"""
    import re

    DEFAULTSECT = 'DEFAULT'
    MAX_INTERPOLATION_DEPTH = 10


    class Error(Exception):
        """The base of what this module raises."""

        def __init__(self, msg=''):
            self.message = msg
            super().__init__(msg)

        def __repr__(self):
            return self.message

        __str__ = __repr__


    class NoSectionError(Error):
        """There is no such section."""

        def __init__(self, section):
            super().__init__(f'No section: {section!r}')
            self.section = section
            self.args = (section,)


    class DuplicateSectionError(Error):
        """A section is there already."""

        def __init__(self, section, source=None, lineno=None):
            message = f'section {section!r} already exists'
            if source is not None:
                place = f' [line {lineno:2d}]' if lineno is not None else ''
                message = f'While reading from {source!r}{place}: {message}'
            else:
                message = message[0].upper() + message[1:]
            super().__init__(message)
            self.section, self.source, self.lineno = section, source, lineno
            self.args = (section, source, lineno)


    class DuplicateOptionError(Error):
        """An option stands twice in a section of one source."""

        def __init__(self, section, option, source=None, lineno=None):
            message = f'option {option!r} in section {section!r} already exists'
            if source is not None:
                place = f' [line {lineno:2d}]' if lineno is not None else ''
                message = f'While reading from {source!r}{place}: {message}'
            else:
                message = message[0].upper() + message[1:]
            super().__init__(message)
            self.section, self.option, self.source, self.lineno = section, option, source, lineno
            self.args = (section, option, source, lineno)


    class NoOptionError(Error):
        """There is no such option in the section."""

        def __init__(self, option, section):
            super().__init__(f'No option {option!r} in section: {section!r}')
            self.option, self.section = option, section
            self.args = (option, section)


    class InterpolationError(Error):
        """A value refers to others in a way that cannot be."""

        def __init__(self, option, section, msg):
            super().__init__(msg)
            self.option, self.section = option, section
            self.args = (option, section, msg)


    class InterpolationMissingOptionError(InterpolationError):
        """A value refers to an option that is not there."""

        def __init__(self, option, section, rawval, reference):
            super().__init__(option, section, f'Bad value substitution: option {option!r} in section {section!r} contains '
                             f'an interpolation key {reference!r} which is not a valid option name. '
                             f'Raw value: {rawval!r}')
            self.reference = reference
            self.args = (option, section, rawval, reference)


    class InterpolationSyntaxError(InterpolationError):
        """A value refers to others in a wrong form."""


    class InterpolationDepthError(InterpolationError):
        """Values refer to each other too deep."""

        def __init__(self, option, section, rawval):
            super().__init__(option, section, 'Recursion limit exceeded in value substitution: option '
                             f'{option!r} in section {section!r} contains an interpolation key which cannot be '
                             f'substituted in {MAX_INTERPOLATION_DEPTH} steps. Raw value: {rawval!r}')
            self.args = (option, section, rawval)


    class ParsingError(Error):
        """Lines that are no options."""

        def __init__(self, source):
            super().__init__(f'Source contains parsing errors: {source!r}')
            self.source, self.errors = source, []
            self.args = (source,)

        def append(self, lineno, line):
            self.errors.append((lineno, line))
            self.message += f'\n\t[line {lineno:2d}]: {line}'


    class MissingSectionHeaderError(ParsingError):
        """An option comes before the first section."""

        def __init__(self, filename, lineno, line):
            Error.__init__(self, f'File contains no section headers.\nfile: {filename!r}, line: {lineno}\n{line!r}')
            self.source, self.lineno, self.line = filename, lineno, line
            self.args = (filename, lineno, line)


    # References between values

    class Interpolation:
        """Values stay as they are written."""

        def before_get(self, parser, section, option, value, defaults):
            return value

        def before_set(self, parser, section, option, value):
            return value


    class BasicInterpolation(Interpolation):
        """`%(name)s` stands for another option of the section."""

        _reference = re.compile(r'%\(([^)]+)\)s')

        def before_get(self, parser, section, option, value, defaults):
            return self._replace(parser, option, section, value, defaults, 1)

        def before_set(self, parser, section, option, value):
            rest = self._reference.sub('', value.replace('%%', ''))
            if '%' in rest:
                raise ValueError(f'invalid interpolation syntax in {value!r} at position {rest.find("%")}')
            return value

        def _replace(self, parser, option, section, rest, names, depth):
            raw = parser.get(section, option, raw=True, fallback=rest)
            if depth > MAX_INTERPOLATION_DEPTH:
                raise InterpolationDepthError(option, section, raw)
            result = []
            while rest:
                front, percent, behind = rest.partition('%')
                result.append(front)
                if not percent:
                    break
                if behind.startswith('%'):
                    result.append('%')
                    rest = behind[1:]
                elif behind.startswith('('):
                    match = self._reference.match(percent + behind)
                    if match is None:
                        raise InterpolationSyntaxError(
                            option, section, f'bad interpolation variable reference {percent + behind!r}')
                    name = parser.optionxform(match.group(1))
                    rest = behind[match.end() - 1:]
                    try:
                        value = names[name]
                    except KeyError:
                        raise InterpolationMissingOptionError(option, section, raw, name) from None
                    result.append(self._replace(parser, option, section, value, names, depth + 1)
                                  if '%' in value else value)
                else:
                    raise InterpolationSyntaxError(
                        option, section, f"'%' must be followed by '%' or '(', found: {percent + behind!r}")
            return ''.join(result)


    class ExtendedInterpolation(Interpolation):
        """`${name}` stands for an option of the section, `${section:name}` for one of another."""

        _reference = re.compile(r'\$\{([^}]+)\}')

        def before_get(self, parser, section, option, value, defaults):
            return self._replace(parser, option, section, value, defaults, 1)

        def before_set(self, parser, section, option, value):
            rest = self._reference.sub('', value.replace('$$', ''))
            if '$' in rest:
                raise ValueError(f'invalid interpolation syntax in {value!r} at position {rest.find("$")}')
            return value

        def _replace(self, parser, option, section, rest, names, depth):
            raw = parser.get(section, option, raw=True, fallback=rest)
            if depth > MAX_INTERPOLATION_DEPTH:
                raise InterpolationDepthError(option, section, raw)
            result = []
            while rest:
                front, dollar, behind = rest.partition('$')
                result.append(front)
                if not dollar:
                    break
                if behind.startswith('$'):
                    result.append('$')
                    rest = behind[1:]
                elif behind.startswith('{'):
                    match = self._reference.match(dollar + behind)
                    if match is None:
                        raise InterpolationSyntaxError(
                            option, section, f'bad interpolation variable reference {dollar + behind!r}')
                    rest = behind[match.end() - 1:]
                    path = match.group(1).split(':')
                    if len(path) > 2:
                        raise InterpolationSyntaxError(option, section, f"More than one ':' found: {dollar + behind!r}")
                    other, name = (section, path[0]) if len(path) == 1 else path
                    name = parser.optionxform(name)
                    try:
                        value = names[name] if len(path) == 1 else parser.get(other, name, raw=True)
                    except (KeyError, NoSectionError, NoOptionError):
                        raise InterpolationMissingOptionError(option, section, raw, ':'.join(path)) from None
                    if '$' in value:
                        inner = names if len(path) == 1 else dict(parser.items(other, raw=True))
                        value = self._replace(parser, name, other, value, inner, depth + 1)
                    result.append(value)
                else:
                    raise InterpolationSyntaxError(
                        option, section, f"'$' must be followed by '$' or '{{', found: {dollar + behind!r}")
            return ''.join(result)
    """#
}
