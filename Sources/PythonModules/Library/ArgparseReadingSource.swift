// Reading a command line for the module `argparse`, in Python.

enum ArgparseReadingSource {
  /// The module's source.
  static let text = #"""
    # Reading a command line for `argparse`.

    from _argparse_actions import ArgumentError, ArgumentTypeError, action_name
    from _argparse_help import ONE_OR_MORE, OPTIONAL, PARSER, REMAINDER, SUPPRESS, ZERO_OR_MORE


    def _is_negative(text):
        try:
            float(text)
        except ValueError:
            return False
        return text[:1] == '-' and text[1:2] in tuple('.0123456789') and 'e' not in text.lower() and '_' not in text


    def _bounds(nargs):
        """The least and greatest number of values; None for no limit."""
        return {None: (1, 1), OPTIONAL: (0, 1), ZERO_OR_MORE: (0, None), ONE_OR_MORE: (1, None), REMAINDER: (0, None),
                PARSER: (1, None), SUPPRESS: (0, 0)}.get(nargs, (nargs, nargs))


    class Reading:
        """One command line on its way through a parser."""

        def __init__(self, parser, args, namespace):
            self.parser = parser
            self.namespace = namespace
            self.args = self._with_files(args) if parser.fromfile_prefix_chars else args
            self.seen = set()
            self.given = set()
            self.extras = []
            self.conflicts = {}
            for group in parser._mutually_exclusive_groups:
                for action in group._group_actions:
                    others = [other for other in group._group_actions if other is not action]
                    self.conflicts.setdefault(id(action), []).extend(others)
            self.has_negatives = any(_is_negative(option) for option in parser._option_string_actions)

        def _with_files(self, args):
            result = []
            for arg in args:
                if not arg or arg[0] not in self.parser.fromfile_prefix_chars:
                    result.append(arg)
                    continue
                try:
                    with open(arg[1:]) as file:
                        lines = file.read().splitlines()
                except OSError as error:
                    self.parser.error(str(error))
                for line in lines:
                    result += self._with_files(list(self.parser.convert_arg_line_to_args(line)))
            return result

        def run(self):
            """The namespace, and the arguments that nothing was added for."""
            self.options = {}
            kinds = []
            for place, arg in enumerate(self.args):
                if arg == '--':
                    kinds.append('-')
                    kinds.extend('A' * (len(self.args) - place - 1))
                    break
                option = self._option(arg)
                if option is not None:
                    self.options[place] = option
                kinds.append('A' if option is None else 'O')
            self.kinds = ''.join(kinds)
            self.positionals = [action for action in self.parser._actions if not action.option_strings]
            last = max(self.options, default=-1)
            place = 0
            while place <= last:
                following = min(at for at in self.options if at >= place)
                if place != following:
                    end = self._take_positionals(place)
                    if end > place:
                        place = end
                        continue
                if place not in self.options:
                    self.extras += self.args[place:following]
                    place = following
                place = self._take_option(place)
            end = self._take_positionals(place)
            self.extras += self.args[end:]
            self._check()
            extra = vars(self.namespace).pop('_unrecognized_args', [])
            return self.namespace, self.extras + extra

        def _option(self, arg):
            """Action, option string and value of an argument that is an option; None for a value."""
            parser = self.parser
            if not arg or arg[0] not in parser.prefix_chars:
                return None
            if arg in parser._option_string_actions:
                return parser._option_string_actions[arg], arg, None
            if len(arg) == 1:
                return None
            if '=' in arg:
                option, _, value = arg.partition('=')
                if option in parser._option_string_actions:
                    return parser._option_string_actions[option], option, value
            found = self._abbreviated(arg)
            if len(found) > 1:
                options = ', '.join(option for _, option, _ in found)
                parser.error(f'ambiguous option: {arg} could match {options}')
            if found:
                return found[0]
            if _is_negative(arg) and not self.has_negatives or ' ' in arg:
                return None
            return None, arg, None

        def _abbreviated(self, arg):
            parser = self.parser
            marks = parser.prefix_chars
            result = []
            if arg[1] in marks:
                if parser.allow_abbrev:
                    start, equals, value = arg.partition('=')
                    for option in parser._option_string_actions:
                        if option.startswith(start):
                            result.append((parser._option_string_actions[option], option, value if equals else None))
            else:
                short, value = arg[:2], arg[2:]
                for option in parser._option_string_actions:
                    if option == short:
                        result.append((parser._option_string_actions[option], option, value))
                    elif option.startswith(arg) and parser.allow_abbrev:
                        result.append((parser._option_string_actions[option], option, None))
            return result

        def _act(self, action, strings, option=None):
            self.seen.add(id(action))
            values = self._values(action, strings)
            if values is not action.default:
                self.given.add(id(action))
                for other in self.conflicts.get(id(action), ()):
                    if id(other) in self.given:
                        raise ArgumentError(action, f'not allowed with argument {action_name(other)}')
            if values is not SUPPRESS:
                action(self.parser, self.namespace, values, option)

        def _count(self, action, kinds):
            """How many of the values that follow an action takes; None where they are too few."""
            least, most = _bounds(action.nargs)
            if action.nargs in (PARSER, REMAINDER):
                run = len(kinds) if action.nargs == REMAINDER or kinds[:1] == 'A' else 0
            elif action.option_strings:
                run = len(kinds) - len(kinds.lstrip('A'))
            else:
                run = 0
                while run < len(kinds) and kinds[run] in 'A-':
                    run += 1
            values = run - kinds[:run].count('-') if action.nargs != REMAINDER else run
            if values < least:
                return None
            if most is None or values <= most:
                return run
            taken = 0
            for place in range(run):
                if kinds[place] == 'A':
                    if taken == most:
                        return place
                    taken += 1
            return run

        def _take_option(self, start):
            action, option, value = self.options[start]
            if action is None:
                self.extras.append(self.args[start])
                return start + 1
            todo = []
            while True:
                if value is None:
                    stop = self._need(action, self.kinds[start + 1:]) + start + 1
                    todo.append((action, self.args[start + 1:stop], option))
                    break
                least, most = _bounds(action.nargs)
                if action.nargs == 0 and option[1] not in self.parser.prefix_chars and value:
                    todo.append((action, [], option))
                    option = option[0] + value[0]
                    rest = value[1:] or None
                    if option not in self.parser._option_string_actions:
                        raise ArgumentError(action, f'ignored explicit argument {value!r}')
                    action = self.parser._option_string_actions[option]
                    value = rest
                    if value is not None and value[0] == '=' and action.nargs != 0:
                        value = value[1:]
                    continue
                if least <= 1 and (most is None or most >= 1):
                    todo.append((action, [value], option))
                    stop = start + 1
                    break
                raise ArgumentError(action, f'ignored explicit argument {value!r}')
            for action, strings, option in todo:
                self._act(action, strings, option)
            return stop

        def _need(self, action, kinds):
            count = self._count(action, kinds)
            if count is None:
                words = {None: 'expected one argument', OPTIONAL: 'expected at most one argument',
                         ONE_OR_MORE: 'expected at least one argument'}.get(action.nargs)
                if words is None:
                    words = f'expected {action.nargs} argument{"" if action.nargs == 1 else "s"}'
                raise ArgumentError(action, words)
            return count

        def _take_positionals(self, start):
            """Give the values from a place on to as many of the positional arguments as they fill."""
            for number in range(len(self.positionals), 0, -1):
                counts = self._shared(self.positionals[:number], self.kinds[start:])
                if counts is not None:
                    for action, count in zip(self.positionals, counts):
                        self._act(action, self.args[start:start + count])
                        start += count
                    self.positionals = self.positionals[number:]
                    break
            return start

        def _shared(self, actions, kinds):
            """How many values each of several actions gets, the first as many as it can; None where they are too few."""
            if not actions:
                return []
            most = self._count(actions[0], kinds)
            if most is None:
                return None
            least = _bounds(actions[0].nargs)[0]
            for count in range(most, -1, -1):
                values = count if actions[0].nargs == REMAINDER else count - kinds[:count].count('-')
                if values < least:
                    break
                rest = self._shared(actions[1:], kinds[count:])
                if rest is not None:
                    return [count] + rest
            return None

        def _values(self, action, strings):
            if action.nargs not in (PARSER, REMAINDER) and '--' in strings:
                strings = list(strings)
                strings.remove('--')
            nargs = action.nargs
            if not strings and nargs == OPTIONAL:
                value = action.const if action.option_strings else action.default
                if isinstance(value, str):
                    value = self._converted(action, value)
                    self._check_choice(action, value)
                return value
            if not strings and nargs == ZERO_OR_MORE and not action.option_strings:
                if action.default is None:
                    return []
                return action.default
            if len(strings) == 1 and nargs in (None, OPTIONAL):
                value = self._converted(action, strings[0])
                self._check_choice(action, value)
                return value
            if nargs == REMAINDER:
                return [self._converted(action, text) for text in strings]
            if nargs == PARSER:
                values = [self._converted(action, text) for text in strings]
                self._check_choice(action, values[0])
                return values
            if nargs == SUPPRESS:
                return SUPPRESS
            values = [self._converted(action, text) for text in strings]
            for value in values:
                self._check_choice(action, value)
            return values

        def _converted(self, action, text):
            convert = self.parser._types.get(('type', action.type), action.type)
            if convert is None:
                return text
            try:
                return convert(text)
            except ArgumentTypeError as error:
                raise ArgumentError(action, str(error))
            except (TypeError, ValueError):
                name = getattr(action.type, '__name__', repr(action.type))
                raise ArgumentError(action, f'invalid {name} value: {text!r}')

        def _check_choice(self, action, value):
            if action.choices is not None and value not in action.choices:
                shown = ', '.join(map(repr, action.choices))
                raise ArgumentError(action, f'invalid choice: {value!r} (choose from {shown})')

        def _check(self):
            parser, namespace = self.parser, self.namespace
            missing = []
            for action in parser._actions:
                if id(action) in self.seen:
                    continue
                if action.required:
                    missing.append(action_name(action))
                elif (isinstance(action.default, str) and action.default is getattr(namespace, action.dest, None)):
                    setattr(namespace, action.dest, self._converted(action, action.default))
            if missing:
                parser.error(f'the following arguments are required: {", ".join(map(str, missing))}')
            for group in parser._mutually_exclusive_groups:
                if group.required and not any(id(action) in self.given for action in group._group_actions):
                    names = ' '.join(action_name(action) for action in group._group_actions
                                     if action.help is not SUPPRESS)
                    parser.error(f'one of the arguments {names} is required')
    """#
}
