// The actions of the module `argparse`, in Python.

enum ArgparseActionsSource {
  /// The module's source.
  static let text = #"""
    # Actions of `argparse`: what is done with the values of an argument.

    import sys
    from _argparse_help import OPTIONAL, PARSER, SUPPRESS, ZERO_OR_MORE


    def action_name(action):
        """What an action is called in messages."""
        if action is None:
            return None
        if action.option_strings:
            return '/'.join(action.option_strings)
        for name in (action.metavar, action.dest):
            if name not in (None, SUPPRESS):
                return name
        if action.choices:
            return '{' + ','.join(action.choices) + '}'
        return None


    class ArgumentError(Exception):
        """A command line that an argument does not fit."""

        def __init__(self, argument, message):
            self.argument_name = action_name(argument)
            self.message = message

        def __str__(self):
            return self.message if self.argument_name is None else f'argument {self.argument_name}: {self.message}'


    class ArgumentTypeError(Exception):
        """Raised by a type function that refuses a text."""


    class Namespace:
        """The values of arguments as attributes."""

        def __init__(self, **kwargs):
            for name in kwargs:
                setattr(self, name, kwargs[name])

        def __eq__(self, other):
            return vars(self) == vars(other) if isinstance(other, Namespace) else NotImplemented

        def __contains__(self, key):
            return key in self.__dict__

        def __repr__(self):
            parts, others = [], {}
            for name, value in self.__dict__.items():
                if name.isidentifier():
                    parts.append(f'{name}={value!r}')
                else:
                    others[name] = value
            if others:
                parts.append(f'**{others!r}')
            return f'{type(self).__name__}({", ".join(parts)})'


    class Action:
        """What is done with the values of an argument."""

        def __init__(self, option_strings, dest, nargs=None, const=None, default=None, type=None, choices=None,
                     required=False, help=None, metavar=None):
            self.option_strings = option_strings
            self.dest = dest
            self.nargs = nargs
            self.const = const
            self.default = default
            self.type = type
            self.choices = choices
            self.required = required
            self.help = help
            self.metavar = metavar

        def __repr__(self):
            names = ('option_strings', 'dest', 'nargs', 'const', 'default', 'type', 'choices', 'required', 'help',
                     'metavar')
            return f'{type(self).__name__}({", ".join(f"{name}={getattr(self, name)!r}" for name in names)})'

        def format_usage(self):
            return self.option_strings[0]

        def __call__(self, parser, namespace, values, option_string=None):
            raise NotImplementedError('.__call__() not defined')


    class BooleanOptionalAction(Action):
        """An option with a twin that begins with --no-."""

        def __init__(self, option_strings, dest, default=None, type=None, choices=None, required=False, help=None,
                     metavar=None):
            options = []
            for option in option_strings:
                options.append(option)
                if option.startswith('--'):
                    options.append('--no-' + option[2:])
            super().__init__(options, dest, 0, None, default, type, choices, required, help, metavar)

        def __call__(self, parser, namespace, values, option_string=None):
            setattr(namespace, self.dest, not option_string.startswith('--no-'))

        def format_usage(self):
            return ' | '.join(self.option_strings)


    class _Store(Action):
        def __init__(self, option_strings, dest, nargs=None, const=None, **names):
            if nargs == 0:
                raise ValueError('nargs for store actions must be != 0; if you have nothing to store, actions such as '
                                 'store true or store const may be more appropriate')
            if const is not None and nargs != OPTIONAL:
                raise ValueError(f'nargs must be {OPTIONAL!r} to supply const')
            super().__init__(option_strings, dest, nargs, const, **names)

        def __call__(self, parser, namespace, values, option_string=None):
            setattr(namespace, self.dest, values)


    class _Const(Action):
        def __init__(self, option_strings, dest, const=None, default=None, required=False, help=None, metavar=None):
            super().__init__(option_strings, dest, 0, const, default, required=required, help=help)

        def __call__(self, parser, namespace, values, option_string=None):
            setattr(namespace, self.dest, self.const)


    class _True(_Const):
        def __init__(self, option_strings, dest, default=False, required=False, help=None):
            super().__init__(option_strings, dest, True, default, required, help)


    class _False(_Const):
        def __init__(self, option_strings, dest, default=True, required=False, help=None):
            super().__init__(option_strings, dest, False, default, required, help)


    def _items(namespace, dest):
        items = getattr(namespace, dest, None)
        return [] if items is None else items[:] if isinstance(items, list) else list(items)


    class _Append(_Store):
        def __init__(self, option_strings, dest, nargs=None, **names):
            if nargs == 0:
                raise ValueError('nargs for append actions must be != 0; if arg strings are not supplying the value to '
                                 'append, the append const action may be more appropriate')
            super().__init__(option_strings, dest, nargs, **names)

        def __call__(self, parser, namespace, values, option_string=None):
            setattr(namespace, self.dest, _items(namespace, self.dest) + [values])


    class _AppendConst(_Const):
        def __call__(self, parser, namespace, values, option_string=None):
            setattr(namespace, self.dest, _items(namespace, self.dest) + [self.const])


    class _Extend(_Append):
        def __call__(self, parser, namespace, values, option_string=None):
            setattr(namespace, self.dest, _items(namespace, self.dest) + list(values))


    class _Count(_Const):
        def __init__(self, option_strings, dest, default=None, required=False, help=None):
            super().__init__(option_strings, dest, None, default, required, help)

        def __call__(self, parser, namespace, values, option_string=None):
            setattr(namespace, self.dest, (getattr(namespace, self.dest, None) or 0) + 1)


    class _Help(Action):
        def __init__(self, option_strings, dest=SUPPRESS, default=SUPPRESS, help=None):
            super().__init__(option_strings, dest, 0, None, default, help=help)

        def __call__(self, parser, namespace, values, option_string=None):
            parser.print_help()
            parser.exit()


    class _Version(Action):
        def __init__(self, option_strings, version=None, dest=SUPPRESS, default=SUPPRESS,
                     help="show program's version number and exit"):
            super().__init__(option_strings, dest, 0, None, default, help=help)
            self.version = version

        def __call__(self, parser, namespace, values, option_string=None):
            formatter = parser._get_formatter()
            formatter.add_text(self.version)
            parser._print_message(formatter.format_help(), sys.stdout)
            parser.exit()


    class _SubCommand(Action):
        def __init__(self, name, aliases, help):
            super().__init__([], name, help=help, metavar=name + (f' ({", ".join(aliases)})' if aliases else ''))


    class _Parsers(Action):
        def __init__(self, option_strings, prog, parser_class, dest=SUPPRESS, required=False, help=None, metavar=None):
            self._prog_prefix = prog
            self._parser_class = parser_class
            self._name_parser_map = {}
            self._choices_actions = []
            super().__init__(option_strings, dest, PARSER, choices=self._name_parser_map, required=required, help=help,
                             metavar=metavar)

        def add_parser(self, name, **kwargs):
            """A parser for a sub-command."""
            if kwargs.get('prog') is None:
                kwargs['prog'] = f'{self._prog_prefix} {name}'
            aliases = kwargs.pop('aliases', ())
            if 'help' in kwargs:
                self._choices_actions.append(_SubCommand(name, aliases, kwargs.pop('help')))
            parser = self._parser_class(**kwargs)
            for one in (name, *aliases):
                self._name_parser_map[one] = parser
            return parser

        def __call__(self, parser, namespace, values, option_string=None):
            name, *rest = values
            if self.dest is not SUPPRESS:
                setattr(namespace, self.dest, name)
            try:
                chosen = self._name_parser_map[name]
            except KeyError:
                raise ArgumentError(self, f'unknown parser {name!r} (choices: {", ".join(self._name_parser_map)})')
            found, rest = chosen.parse_known_args(rest, None)
            for key, value in vars(found).items():
                setattr(namespace, key, value)
            if rest:
                vars(namespace).setdefault('_unrecognized_args', [])
                namespace._unrecognized_args.extend(rest)


    class FileType:
        """A type for arguments that name files to be opened."""

        def __init__(self, mode='r', bufsize=-1, encoding=None, errors=None):
            self._mode = mode
            self._bufsize = bufsize
            self._encoding = encoding
            self._errors = errors

        def __call__(self, string):
            if string == '-':
                if 'r' in self._mode:
                    return sys.stdin
                if any(char in self._mode for char in 'wax'):
                    return sys.stdout
                raise ValueError(f'argument "-" with mode {self._mode!r}')
            try:
                return open(string, self._mode, self._bufsize, self._encoding, self._errors)
            except OSError as error:
                raise ArgumentTypeError(f"can't open '{string}': {error}")

        def __repr__(self):
            parts = [repr(value) for value in (self._mode, self._bufsize) if value != -1]
            parts += [f'{name}={value!r}' for name, value in (('encoding', self._encoding), ('errors', self._errors))
                      if value is not None]
            return f'{type(self).__name__}({", ".join(parts)})'


    REGISTRY = {None: _Store, 'store': _Store, 'store_const': _Const, 'store_true': _True, 'store_false': _False,
                'append': _Append, 'append_const': _AppendConst, 'count': _Count, 'help': _Help, 'version': _Version,
                'parsers': _Parsers, 'extend': _Extend}
    for _class in (ArgumentError, ArgumentTypeError, Namespace, Action, BooleanOptionalAction, FileType):
        _class.__module__ = 'argparse'
    for _class, _name in ((_Store, '_StoreAction'), (_Const, '_StoreConstAction'), (_True, '_StoreTrueAction'),
                          (_False, '_StoreFalseAction'), (_Append, '_AppendAction'), (_Count, '_CountAction'),
                          (_Help, '_HelpAction'), (_Version, '_VersionAction'), (_Parsers, '_SubParsersAction'),
                          (_Extend, '_ExtendAction'), (_AppendConst, '_AppendConstAction')):
        _class.__name__ = _class.__qualname__ = _name
        _class.__module__ = 'argparse'
    """#
}
