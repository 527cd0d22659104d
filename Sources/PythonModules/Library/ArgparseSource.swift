// The module `argparse`, in Python.

enum ArgparseSource {
  /// The module's source.
  static let text = #"""
    import sys
    from _argparse_actions import (Action, ArgumentError, ArgumentTypeError, BooleanOptionalAction, FileType, Namespace,
                                   REGISTRY, action_name)
    from _argparse_help import (ONE_OR_MORE, OPTIONAL, PARSER, REMAINDER, SUPPRESS, ZERO_OR_MORE,
                                ArgumentDefaultsHelpFormatter, HelpFormatter, MetavarTypeHelpFormatter,
                                RawDescriptionHelpFormatter, RawTextHelpFormatter)

    __all__ = ['ArgumentParser', 'ArgumentError', 'ArgumentTypeError', 'BooleanOptionalAction', 'FileType',
               'HelpFormatter', 'ArgumentDefaultsHelpFormatter', 'RawDescriptionHelpFormatter', 'RawTextHelpFormatter',
               'MetavarTypeHelpFormatter', 'Namespace', 'Action', 'ONE_OR_MORE', 'OPTIONAL', 'PARSER', 'REMAINDER',
               'SUPPRESS', 'ZERO_OR_MORE']


    class _Container:
        """What arguments can be added to: parsers and groups."""

        def __init__(self, description, prefix_chars, argument_default, conflict_handler):
            self.description = description
            self.prefix_chars = prefix_chars
            self.argument_default = argument_default
            self.conflict_handler = conflict_handler
            self._actions = []
            self._option_string_actions = {}
            self._action_groups = []
            self._mutually_exclusive_groups = []
            self._defaults = {}
            self._types = {}

        def set_defaults(self, **kwargs):
            """Defaults for names."""
            self._defaults.update(kwargs)
            for action in self._actions:
                if action.dest in kwargs:
                    action.default = kwargs[action.dest]

        def get_default(self, dest):
            for action in self._actions:
                if action.dest == dest and action.default is not None:
                    return action.default
            return self._defaults.get(dest)

        def register(self, registry_name, value, object):
            self._types[registry_name, value] = object

        def add_argument(self, *args, **kwargs):
            """Add an argument: a name for a positional one, or the strings of an option."""
            if not args or len(args) == 1 and args[0][0] not in self.prefix_chars:
                if args and 'dest' in kwargs:
                    raise ValueError('dest supplied twice for positional argument')
                names = self._positional(*args, **kwargs)
            else:
                names = self._optional(*args, **kwargs)
            if 'default' not in names:
                if names['dest'] in self._defaults:
                    names['default'] = self._defaults[names['dest']]
                elif self.argument_default is not None:
                    names['default'] = self.argument_default
            kind = names.pop('action', None)
            cls = self._types.get(('action', kind)) or (REGISTRY.get(kind) if not isinstance(kind, type) else kind)
            if cls is None or not callable(cls):
                raise ValueError(f'unknown action "{kind}"')
            action = cls(**names)
            if not callable(self._types.get(('type', action.type), action.type or str)):
                raise ValueError(f'{action.type!r} is not callable')
            if action.type is FileType:
                raise ValueError(f'{action.type!r} is a FileType class object, instance of it must be passed')
            try:
                HelpFormatter('')._format_args(action, None)
            except TypeError:
                raise ValueError('length of metavar tuple does not match nargs')
            return self._add_action(action)

        def _positional(self, dest, **kwargs):
            if 'required' in kwargs:
                raise TypeError("'required' is an invalid argument for positionals")
            nargs = kwargs.get('nargs')
            kwargs['required'] = nargs not in (OPTIONAL, ZERO_OR_MORE, REMAINDER, SUPPRESS) or (
                nargs == ZERO_OR_MORE and 'default' not in kwargs)
            return {**kwargs, 'dest': dest, 'option_strings': []}

        def _optional(self, *args, **kwargs):
            long = []
            for option in args:
                if option[0] not in self.prefix_chars:
                    raise ValueError(f'invalid option string {option!r}: must start with a character '
                                     f'{self.prefix_chars!r}')
                if len(option) > 1 and option[1] in self.prefix_chars:
                    long.append(option)
            dest = kwargs.pop('dest', None)
            if dest is None:
                dest = (long or args)[0].lstrip(self.prefix_chars)
                if not dest:
                    raise ValueError(f'dest= is required for options like {args[0]!r}')
                dest = dest.replace('-', '_')
            return {**kwargs, 'dest': dest, 'option_strings': list(args)}

        def _add_action(self, action):
            taken = [option for option in action.option_strings if option in self._option_string_actions]
            if taken and self.conflict_handler == 'resolve':
                for option in taken:
                    old = self._option_string_actions.pop(option)
                    old.option_strings.remove(option)
                    if not old.option_strings:
                        old.container._remove_action(old)
            elif taken:
                raise ArgumentError(action, f'conflicting option string{"s" if len(taken) > 1 else ""}: '
                                            f'{", ".join(taken)}')
            self._actions.append(action)
            action.container = self
            for option in action.option_strings:
                self._option_string_actions[option] = action
            return action

        def _remove_action(self, action):
            self._actions.remove(action)

        def add_argument_group(self, *args, **kwargs):
            """A group of arguments with a title of its own in the help."""
            group = _ArgumentGroup(self, *args, **kwargs)
            self._action_groups.append(group)
            return group

        def add_mutually_exclusive_group(self, **kwargs):
            """A group of options of which only one may be given."""
            group = _ExclusiveGroup(self, **kwargs)
            self._mutually_exclusive_groups.append(group)
            return group


    class _ArgumentGroup(_Container):
        def __init__(self, container, title=None, description=None, **kwargs):
            super().__init__(description, kwargs.get('prefix_chars', container.prefix_chars),
                             kwargs.get('argument_default', container.argument_default),
                             kwargs.get('conflict_handler', container.conflict_handler))
            self.title = title
            self._group_actions = []
            self._outer = container
            self._actions = container._actions
            self._option_string_actions = container._option_string_actions
            self._defaults = container._defaults
            self._types = container._types
            self._mutually_exclusive_groups = container._mutually_exclusive_groups

        def _add_action(self, action):
            action = super()._add_action(action)
            self._group_actions.append(action)
            return action

        def _remove_action(self, action):
            super()._remove_action(action)
            self._group_actions.remove(action)


    class _ExclusiveGroup(_ArgumentGroup):
        def __init__(self, container, required=False):
            super().__init__(container)
            self.required = required

        def _add_action(self, action):
            if action.required:
                raise ValueError('mutually exclusive arguments must be optional')
            action = self._outer._add_action(action)
            self._group_actions.append(action)
            return action

        def _remove_action(self, action):
            self._outer._remove_action(action)
            self._group_actions.remove(action)


    class ArgumentParser(_Container):
        """Reads a command line by the arguments that were added."""

        def __init__(self, prog=None, usage=None, description=None, epilog=None, parents=[],
                     formatter_class=HelpFormatter, prefix_chars='-', fromfile_prefix_chars=None, argument_default=None,
                     conflict_handler='error', add_help=True, allow_abbrev=True, exit_on_error=True):
            super().__init__(description, prefix_chars, argument_default, conflict_handler)
            self.prog = sys.argv[0].rpartition('/')[2] if prog is None else prog
            self.usage = usage
            self.epilog = epilog
            self.formatter_class = formatter_class
            self.fromfile_prefix_chars = fromfile_prefix_chars
            self.add_help = add_help
            self.allow_abbrev = allow_abbrev
            self.exit_on_error = exit_on_error
            self._positionals = self.add_argument_group('positional arguments')
            self._optionals = self.add_argument_group('options')
            self._subparsers = None
            mark = '-' if '-' in prefix_chars else prefix_chars[0]
            if add_help:
                self.add_argument(mark + 'h', mark * 2 + 'help', action='help', default=SUPPRESS,
                                  help='show this help message and exit')
            for parent in parents:
                self._take_over(parent)

        def _take_over(self, parent):
            groups = {}
            for group in parent._action_groups:
                mine = next((one for one in self._action_groups if one.title == group.title), None)
                mine = mine or self.add_argument_group(group.title, group.description)
                for action in group._group_actions:
                    groups[id(action)] = mine
            for exclusive in parent._mutually_exclusive_groups:
                mine = self.add_mutually_exclusive_group(required=exclusive.required)
                for action in exclusive._group_actions:
                    groups[id(action)] = mine
            for action in parent._actions:
                groups.get(id(action), self)._add_action(action)
            self._defaults.update(parent._defaults)

        def __repr__(self):
            return (f'ArgumentParser(prog={self.prog!r}, usage={self.usage!r}, description={self.description!r}, '
                    f'formatter_class={self.formatter_class!r}, conflict_handler={self.conflict_handler!r}, '
                    f'add_help={self.add_help!r})')

        def _add_action(self, action):
            (self._optionals if action.option_strings else self._positionals)._add_action(action)
            return action

        def _get_formatter(self):
            return self.formatter_class(prog=self.prog)

        def add_subparsers(self, **kwargs):
            """What parsers for sub-commands can be added to."""
            if self._subparsers is not None:
                self.error('cannot have multiple subparser arguments')
            kwargs.setdefault('parser_class', type(self))
            group = self._positionals
            if 'title' in kwargs or 'description' in kwargs:
                group = self.add_argument_group(kwargs.pop('title', 'subcommands'), kwargs.pop('description', None))
            self._subparsers = group
            if kwargs.get('prog') is None:
                formatter = self._get_formatter()
                positionals = [action for action in self._actions if not action.option_strings]
                formatter.add_usage(self.usage, positionals, self._mutually_exclusive_groups, '')
                kwargs['prog'] = formatter.format_help().strip()
            cls = REGISTRY[kwargs.pop('action', 'parsers')]
            return group._add_action(cls(option_strings=[], **kwargs))

        def parse_args(self, args=None, namespace=None):
            """The arguments' values, as attributes of an object."""
            namespace, rest = self.parse_known_args(args, namespace)
            if rest:
                self.error(f'unrecognized arguments: {" ".join(rest)}')
            return namespace

        def parse_known_args(self, args=None, namespace=None):
            """The arguments' values, and the arguments that nothing was added for."""
            from _argparse_reading import Reading
            args = list(sys.argv[1:] if args is None else args)
            namespace = Namespace() if namespace is None else namespace
            for action in self._actions:
                if action.dest is not SUPPRESS and action.default is not SUPPRESS and not hasattr(namespace, action.dest):
                    setattr(namespace, action.dest, action.default)
            for name, value in self._defaults.items():
                if not hasattr(namespace, name):
                    setattr(namespace, name, value)
            try:
                return Reading(self, args, namespace).run()
            except ArgumentError as error:
                if not self.exit_on_error:
                    raise
                self.error(str(error))

        parse_intermixed_args = parse_args
        parse_known_intermixed_args = parse_known_args

        def convert_arg_line_to_args(self, arg_line):
            return [arg_line]

        def format_usage(self):
            formatter = self._get_formatter()
            formatter.add_usage(self.usage, self._actions, self._mutually_exclusive_groups)
            return formatter.format_help()

        def format_help(self):
            formatter = self._get_formatter()
            formatter.add_usage(self.usage, self._actions, self._mutually_exclusive_groups)
            formatter.add_text(self.description)
            for group in self._action_groups:
                formatter.start_section(group.title)
                formatter.add_text(group.description)
                formatter.add_arguments(group._group_actions)
                formatter.end_section()
            formatter.add_text(self.epilog)
            return formatter.format_help()

        def _print_message(self, message, file=None):
            if message:
                (sys.stderr if file is None else file).write(message)

        def print_usage(self, file=None):
            self._print_message(self.format_usage(), sys.stdout if file is None else file)

        def print_help(self, file=None):
            self._print_message(self.format_help(), sys.stdout if file is None else file)

        def exit(self, status=0, message=None):
            """End the program."""
            self._print_message(message, sys.stderr)
            sys.exit(status)

        def error(self, message):
            """Print usage and a message, and end the program."""
            self.print_usage(sys.stderr)
            self.exit(2, f'{self.prog}: error: {message}\n')
    """#
}
