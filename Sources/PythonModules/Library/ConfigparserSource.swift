// The module `configparser`, in Python.

enum ConfigparserSource {
  /// The module's source.
  static let text = #"""
    import collections
    import collections.abc
    import re
    import sys

    from _config_references import (
        DEFAULTSECT, MAX_INTERPOLATION_DEPTH, BasicInterpolation, DuplicateOptionError, DuplicateSectionError, Error,
        ExtendedInterpolation, Interpolation, InterpolationDepthError, InterpolationError,
        InterpolationMissingOptionError, InterpolationSyntaxError, MissingSectionHeaderError, NoOptionError,
        NoSectionError, ParsingError)

    __all__ = ['ConfigParser', 'RawConfigParser', 'SectionProxy', 'Interpolation', 'BasicInterpolation',
               'ExtendedInterpolation', 'Error', 'NoSectionError', 'DuplicateSectionError', 'DuplicateOptionError',
               'NoOptionError', 'InterpolationError', 'InterpolationDepthError', 'InterpolationMissingOptionError',
               'InterpolationSyntaxError', 'ParsingError', 'MissingSectionHeaderError', 'DEFAULTSECT',
               'MAX_INTERPOLATION_DEPTH']

    _UNSET = object()


    class RawConfigParser(collections.abc.MutableMapping):
        """Sections of options, as files `*.ini` have them."""

        BOOLEAN_STATES = {'1': True, 'yes': True, 'true': True, 'on': True,
                          '0': False, 'no': False, 'false': False, 'off': False}
        SECTCRE = re.compile(r'\[(?P<header>.+)\]')
        _DEFAULT_INTERPOLATION = Interpolation()

        def __init__(self, defaults=None, dict_type=dict, allow_no_value=False, *, delimiters=('=', ':'),
                     comment_prefixes=('#', ';'), inline_comment_prefixes=None, strict=True, empty_lines_in_values=True,
                     default_section=DEFAULTSECT, interpolation=_UNSET, converters=_UNSET):
            self._dict = dict_type
            self._sections = dict_type()
            self._defaults = dict_type()
            self._proxies = dict_type()
            self.default_section = default_section
            self._delimiters = tuple(delimiters)
            self._comments, self._inline_comments = tuple(comment_prefixes or ()), tuple(inline_comment_prefixes or ())
            self._strict, self._allow_no_value = strict, allow_no_value
            self._empty_lines_in_values = empty_lines_in_values
            self._interpolation = self._DEFAULT_INTERPOLATION if interpolation is _UNSET else interpolation
            if self._interpolation is None:
                self._interpolation = Interpolation()
            self.converters = {'int': int, 'float': float, 'boolean': self._to_boolean}
            if converters is not _UNSET:
                self.converters.update(converters)
            self._proxies[default_section] = SectionProxy(self, default_section)
            marks = '|'.join(re.escape(mark) for mark in self._delimiters)
            self._option = re.compile(rf'(?P<option>.*?)\s*(?:(?P<vi>{marks})\s*(?P<value>.*))?$' if allow_no_value
                                      else rf'(?P<option>.*?)\s*(?P<vi>{marks})\s*(?P<value>.*)$')
            if defaults:
                self.read_dict({default_section: defaults})

        def optionxform(self, optionstr):
            return optionstr.lower()

        # Sections

        def defaults(self):
            return self._defaults

        def sections(self):
            return list(self._sections)

        def has_section(self, section):
            return section in self._sections

        def add_section(self, section):
            if section == self.default_section:
                raise ValueError(f'Invalid section name: {section!r}')
            if section in self._sections:
                raise DuplicateSectionError(section)
            self._sections[section] = self._dict()
            self._proxies[section] = SectionProxy(self, section)

        def remove_section(self, section):
            existed = section in self._sections
            if existed:
                del self._sections[section], self._proxies[section]
            return existed

        def options(self, section):
            if section not in self._sections:
                raise NoSectionError(section) from None
            return list({**self._sections[section], **self._defaults})

        def has_option(self, section, option):
            option = self.optionxform(option)
            if not section or section == self.default_section:
                return option in self._defaults
            return section in self._sections and (option in self._sections[section] or option in self._defaults)

        def _names(self, section, vars=None):
            own = {}
            if section in self._sections:
                own = self._sections[section]
            elif section != self.default_section:
                raise NoSectionError(section) from None
            given = {self.optionxform(key): None if value is None else str(value) for key, value in (vars or {}).items()}
            return collections.ChainMap(given, own, self._defaults)

        # Values

        def get(self, section, option, *, raw=False, vars=None, fallback=_UNSET):
            try:
                names = self._names(section, vars)
            except NoSectionError:
                if fallback is _UNSET:
                    raise
                return fallback
            option = self.optionxform(option)
            if option not in names:
                if fallback is _UNSET:
                    raise NoOptionError(option, section)
                return fallback
            value = names[option]
            return value if raw or value is None else self._interpolation.before_get(self, section, option, value, names)

        def _get_as(self, section, convert, option, fallback=_UNSET, **kwargs):
            try:
                return convert(self.get(section, option, **kwargs))
            except (NoSectionError, NoOptionError):
                if fallback is _UNSET:
                    raise
                return fallback

        def getint(self, section, option, *, raw=False, vars=None, fallback=_UNSET):
            return self._get_as(section, int, option, fallback, raw=raw, vars=vars)

        def getfloat(self, section, option, *, raw=False, vars=None, fallback=_UNSET):
            return self._get_as(section, float, option, fallback, raw=raw, vars=vars)

        def getboolean(self, section, option, *, raw=False, vars=None, fallback=_UNSET):
            return self._get_as(section, self._to_boolean, option, fallback, raw=raw, vars=vars)

        def __getattr__(self, name):
            if name.startswith('get') and name[3:] in self.__dict__.get('converters', ()):
                convert = self.converters[name[3:]]
                return lambda section, option, *, raw=False, vars=None, fallback=_UNSET: self._get_as(
                    section, convert, option, fallback, raw=raw, vars=vars)
            raise AttributeError(f'{type(self).__name__!r} object has no attribute {name!r}')

        def _to_boolean(self, value):
            if value.lower() not in self.BOOLEAN_STATES:
                raise ValueError(f'Not a boolean: {value}')
            return self.BOOLEAN_STATES[value.lower()]

        def items(self, section=_UNSET, raw=False, vars=None):
            if section is _UNSET:
                return super().items()
            names = dict(self._defaults)
            if section in self._sections:
                names.update(self._sections[section])
            elif section != self.default_section:
                raise NoSectionError(section)
            options = list(names)
            for key, value in (vars or {}).items():
                names[self.optionxform(key)] = value
            return [(option, names[option] if raw or names[option] is None
                     else self._interpolation.before_get(self, section, option, names[option], names))
                    for option in options]

        def popitem(self):
            for key in self.sections():
                value = self[key]
                del self[key]
                return key, value
            raise KeyError

        def set(self, section, option, value=None):
            if value:
                value = self._interpolation.before_set(self, section, option, value)
            if not section or section == self.default_section:
                options = self._defaults
            elif section in self._sections:
                options = self._sections[section]
            else:
                raise NoSectionError(section) from None
            options[self.optionxform(option)] = value

        def remove_option(self, section, option):
            if not section or section == self.default_section:
                options = self._defaults
            elif section in self._sections:
                options = self._sections[section]
            else:
                raise NoSectionError(section) from None
            existed = self.optionxform(option) in options
            if existed:
                del options[self.optionxform(option)]
            return existed

        # As a mapping

        def __getitem__(self, key):
            if key != self.default_section and key not in self._sections:
                raise KeyError(key)
            return self._proxies[key]

        def __setitem__(self, key, value):
            if key in self and self[key] is value:
                return
            if key == self.default_section:
                self._defaults.clear()
            elif key in self._sections:
                self._sections[key].clear()
            self.read_dict({key: value})

        def __delitem__(self, key):
            if key == self.default_section:
                raise ValueError('Cannot remove the default section.')
            if key not in self._sections:
                raise KeyError(key)
            self.remove_section(key)

        def __contains__(self, key):
            return key == self.default_section or key in self._sections

        def __len__(self):
            return len(self._sections) + 1

        def __iter__(self):
            return iter([self.default_section, *self._sections])

        # Reading and writing

        def read(self, filenames, encoding=None):
            """Read files, those that are there; gives the list of them."""
            import os
            if isinstance(filenames, (str, bytes, os.PathLike)):
                filenames = [filenames]
            found = []
            for filename in filenames:
                try:
                    with open(filename, encoding=encoding) as file:
                        self._read(file, filename)
                except OSError:
                    continue
                found.append(os.fspath(filename))
            return found

        def read_file(self, f, source=None):
            self._read(f, getattr(f, 'name', '<???>') if source is None else source)

        def read_string(self, string, source='<string>'):
            self._read(string.splitlines(True), source)

        def read_dict(self, dictionary, source='<dict>'):
            seen = set()
            for section, options in dictionary.items():
                section = str(section)
                if section in seen and self._strict:
                    raise DuplicateSectionError(section)
                seen.add(section)
                if section != self.default_section and section not in self._sections:
                    self.add_section(section)
                for key, value in options.items():
                    key = self.optionxform(str(key))
                    self.set(section, key, None if value is None else str(value))

        def _without_comment(self, line):
            if any(line.strip().startswith(prefix) for prefix in self._comments):
                return None
            places = []
            for prefix in self._inline_comments:
                place = line.find(prefix)
                while place > 0 and not line[place - 1].isspace():
                    place = line.find(prefix, place + 1)
                if place >= 0:
                    places.append(place)
            return line[:min(places)].strip() if places else line.strip()

        def _read(self, lines, source):
            options, name, option = None, None, None
            seen_sections, seen_options = set(), set()
            indentation = 0
            problems = None
            pending = {}
            for number, line in enumerate(lines, 1):
                text = self._without_comment(line)
                if not text:
                    if self._empty_lines_in_values:
                        if text is not None and options is not None and option and options.get(option) is not None \
                                and (id(options), option) in pending:
                            pending[id(options), option].append('')
                    else:
                        indentation = sys.maxsize
                    continue
                level = len(line) - len(line.lstrip())
                if options is not None and option and level > indentation:
                    if options[option] is not None:
                        pending[id(options), option].append(text)
                    continue
                indentation = level
                header = self.SECTCRE.match(text)
                if header:
                    name = header.group('header')
                    if name in self._sections:
                        if self._strict and name in seen_sections:
                            raise DuplicateSectionError(name, source, number)
                        options = self._sections[name]
                    elif name == self.default_section:
                        options = self._defaults
                    else:
                        options = self._sections[name] = self._dict()
                        self._proxies[name] = SectionProxy(self, name)
                    seen_sections.add(name)
                    option = None
                    continue
                if options is None:
                    raise MissingSectionHeaderError(source, number, line)
                match = self._option.match(text)
                if not match or not match.group('option'):
                    problems = problems or ParsingError(source)
                    problems.append(number, repr(line))
                    continue
                option = self.optionxform(match.group('option').rstrip())
                if self._strict and (name, option) in seen_options:
                    raise DuplicateOptionError(name, option, source, number)
                seen_options.add((name, option))
                value = match.group('value')
                options[option] = None if value is None else value.strip()
                if value is not None:
                    pending[id(options), option] = [options[option]]
            for table in (self._defaults, *self._sections.values()):
                for key in table:
                    if (id(table), key) in pending:
                        table[key] = '\n'.join(pending[id(table), key]).rstrip()
            if problems:
                raise problems

        def write(self, fp, space_around_delimiters=True):
            mark = f' {self._delimiters[0]} ' if space_around_delimiters else self._delimiters[0]
            tables = [(self.default_section, self._defaults)] if self._defaults else []
            for section, options in tables + list(self._sections.items()):
                fp.write(f'[{section}]\n')
                for key, value in options.items():
                    value = self._interpolation.before_set(self, section, key, value) if value else value
                    written = '' if value is None and self._allow_no_value else mark + str(value).replace('\n', '\n\t')
                    fp.write(f'{key}{written}\n')
                fp.write('\n')


    class ConfigParser(RawConfigParser):
        """A parser whose values may refer to each other."""

        _DEFAULT_INTERPOLATION = BasicInterpolation()

        def _check(self, section='', option='', value=''):
            if not isinstance(section, str):
                raise TypeError('section names must be strings')
            if not isinstance(option, str):
                raise TypeError('option keys must be strings')
            if not isinstance(value, str) and not (self._allow_no_value and value is None):
                raise TypeError('option values must be strings')

        def set(self, section, option, value=None):
            self._check(option=option, value=value)
            super().set(section, option, value)

        def add_section(self, section):
            self._check(section=section)
            super().add_section(section)


    class SectionProxy(collections.abc.MutableMapping):
        """One section as a mapping."""

        def __init__(self, parser, name):
            self._parser, self._name = parser, name

        parser = property(lambda self: self._parser)
        name = property(lambda self: self._name)

        def __repr__(self):
            return f'<Section: {self._name}>'

        def __getitem__(self, key):
            if not self._parser.has_option(self._name, key):
                raise KeyError(key)
            return self._parser.get(self._name, key)

        def __setitem__(self, key, value):
            if isinstance(self._parser, ConfigParser):
                self._parser._check(option=key, value=value)
            self._parser.set(self._name, key, value)

        def __delitem__(self, key):
            if not (self._parser.has_option(self._name, key) and self._parser.remove_option(self._name, key)):
                raise KeyError(key)

        def __contains__(self, key):
            return self._parser.has_option(self._name, key)

        def _options(self):
            return list(self._parser.defaults() if self._name == self._parser.default_section
                        else self._parser.options(self._name))

        def __len__(self):
            return len(self._options())

        def __iter__(self):
            return iter(self._options())

        def get(self, option, fallback=None, *, raw=False, vars=None, _impl=None, **kwargs):
            return (_impl or self._parser.get)(self._name, option, raw=raw, vars=vars, fallback=fallback, **kwargs)

        def __getattr__(self, name):
            if name.startswith('get'):
                method = getattr(self._parser, name)
                return lambda option, fallback=None, **kwargs: method(self._name, option, fallback=fallback, **kwargs)
            raise AttributeError(f'{type(self).__name__!r} object has no attribute {name!r}')
    """#
}
