// Usage and help texts of the module `argparse`, in Python.

enum ArgparseHelpSource {
  /// The module's source.
  static let text = #"""
    # Usage and help texts of `argparse`.

    import sys

    SUPPRESS = '==SUPPRESS=='
    OPTIONAL, ZERO_OR_MORE, ONE_OR_MORE, PARSER, REMAINDER = '?', '*', '+', 'A...', '...'


    def _columns():
        import os
        try:
            columns = int(os.environ.get('COLUMNS', 0))
        except ValueError:
            columns = 0
        if columns > 0:
            return columns
        try:
            return os.get_terminal_size(sys.__stdout__.fileno()).columns or 80
        except (AttributeError, OSError, ValueError):
            return 80


    def _wrapped(text, width, indent=''):
        import textwrap
        return textwrap.wrap(' '.join(text.split()), width, initial_indent=indent, subsequent_indent=indent)


    def _pieces(text):
        """A usage text in words; what stands in brackets is one word."""
        pieces = []
        depth = 0
        for word in text.split(' '):
            if depth:
                pieces[-1] += ' ' + word
            elif word:
                pieces.append(word)
            depth += word.count('[') + word.count('(') - word.count(']') - word.count(')')
        return pieces


    class HelpFormatter:
        """Lays out usage and help."""

        def __init__(self, prog, indent_increment=2, max_help_position=24, width=None):
            if width is None:
                width = _columns() - 2
            self._prog = prog
            self._width = width
            self._step = indent_increment
            self._max_help_position = min(max_help_position, max(width - 20, indent_increment * 2))
            self._indent = 0
            self._longest = 0
            self._items = []
            self._sections = []

        def start_section(self, heading):
            self._sections.append((heading, self._items))
            self._items = []
            self._indent += self._step

        def end_section(self):
            heading, outer = self._sections.pop()
            items, self._items = self._items, outer
            self._indent -= self._step
            indent = self._indent

            def section():
                body = ''.join(item() for item in items)
                if not body:
                    return ''
                title = f'{" " * indent}{heading}:\n' if heading is not SUPPRESS and heading is not None else ''
                return f'\n{title}{body}\n'

            self._items.append(section)

        def add_text(self, text):
            if text is not SUPPRESS and text is not None:
                indent = self._indent
                self._items.append(lambda: self._format_text(text, indent))

        def add_usage(self, usage, actions, groups, prefix=None):
            if usage is not SUPPRESS:
                self._items.append(lambda: self._format_usage(usage, actions, groups, prefix))

        def add_argument(self, action):
            if action.help is SUPPRESS:
                return
            indent = self._indent
            shown = [(indent, action)]
            shown += [(indent + self._step, sub) for sub in getattr(action, '_choices_actions', ())]
            for at, each in shown:
                self._longest = max(self._longest, len(self._format_action_invocation(each)) + at)
                self._items.append(lambda at=at, each=each: self._format_action(each, at))

        def add_arguments(self, actions):
            for action in actions:
                self.add_argument(action)

        def format_help(self):
            text = ''.join(item() for item in self._items)
            while '\n\n\n' in text:
                text = text.replace('\n\n\n', '\n\n')
            return text.strip('\n') + '\n' if text.strip('\n') else ''

        def _fill_text(self, text, width, indent):
            return '\n'.join(_wrapped(text, width, indent))

        def _split_lines(self, text, width):
            return _wrapped(text, width)

        def _get_help_string(self, action):
            return action.help

        def _get_default_metavar_for_optional(self, action):
            return action.dest.upper()

        def _get_default_metavar_for_positional(self, action):
            return action.dest

        def _format_text(self, text, indent):
            if '%(prog)' in text:
                text = text % {'prog': self._prog}
            return self._fill_text(text, max(self._width - indent, 11), ' ' * indent) + '\n\n'

        def _format_usage(self, usage, actions, groups, prefix):
            prefix = 'usage: ' if prefix is None else prefix
            if usage is not None:
                return f'{prefix}{usage % {"prog": self._prog}}\n\n'
            options = [action for action in actions if action.option_strings]
            positionals = [action for action in actions if not action.option_strings]
            first, last = self._parts(options, groups), self._parts(positionals, groups)
            text = ' '.join([self._prog, *first, *last])
            width = self._width
            if len(prefix) + len(text) > width:
                first, last = _pieces(' '.join(first)), _pieces(' '.join(last))
                prog = self._prog
                if len(prefix) + len(prog) <= 0.75 * width:
                    indent = ' ' * (len(prefix) + len(prog) + 1)
                    lines = self._lines([prog, *(first or last)], indent, prefix) if first or last else [prog]
                    if first:
                        lines += self._lines(last, indent)
                else:
                    indent = ' ' * len(prefix)
                    lines = self._lines(first + last, indent)
                    if len(lines) > 1:
                        lines = self._lines(first, indent) + self._lines(last, indent)
                    lines = [prog] + lines
                text = '\n'.join(lines)
            return f'{prefix}{text}\n\n'

        def _lines(self, parts, indent, prefix=None):
            lines, line = [], []
            length = len(indent if prefix is None else prefix) - 1
            for part in parts:
                if length + 1 + len(part) > self._width and line:
                    lines.append(indent + ' '.join(line))
                    line = []
                    length = len(indent) - 1
                line.append(part)
                length += len(part) + 1
            if line:
                lines.append(indent + ' '.join(line))
            if prefix is not None:
                lines[0] = lines[0][len(indent):]
            return lines

        def _parts(self, actions, groups):
            """The usage of actions; those of a group that excludes each other are joined."""
            parts = []
            place = 0
            while place < len(actions):
                group = next((group for group in groups if group._group_actions
                              and actions[place:place + len(group._group_actions)] == group._group_actions), None)
                if group is None:
                    part = self._part(actions[place], True)
                    place += 1
                    if part:
                        parts.append(part)
                    continue
                members = [self._part(action, False) for action in group._group_actions
                           if action.help is not SUPPRESS]
                place += len(group._group_actions)
                if not members:
                    continue
                text = ' | '.join(members)
                if group.required:
                    parts.append(f'({text})' if len(members) > 1 else text)
                else:
                    parts.append(f'[{text}]')
            return parts

        def _part(self, action, with_brackets):
            if action.help is SUPPRESS:
                return ''
            if not action.option_strings:
                text = self._format_args(action, self._get_default_metavar_for_positional(action))
                if not with_brackets and text[:1] == '[' and text[-1:] == ']':
                    text = text[1:-1]
                return text
            if action.nargs == 0:
                text = action.format_usage()
            else:
                default = self._get_default_metavar_for_optional(action)
                text = f'{action.option_strings[0]} {self._format_args(action, default)}'
            return text if action.required or not with_brackets else f'[{text}]'

        def _metavars(self, action, default):
            if action.metavar is not None:
                result = action.metavar
            elif action.choices is not None:
                result = '{' + ','.join(map(str, action.choices)) + '}'
            else:
                result = default
            return lambda count: result if isinstance(result, tuple) else (result,) * count

        def _format_args(self, action, default_metavar):
            names = self._metavars(action, default_metavar)
            nargs = action.nargs
            if nargs is None:
                return '%s' % names(1)
            if nargs == OPTIONAL:
                return '[%s]' % names(1)
            if nargs == ZERO_OR_MORE:
                found = names(1)
                return '[%s [%s ...]]' % found if len(found) == 2 else '[%s ...]' % found
            if nargs == ONE_OR_MORE:
                return '%s [%s ...]' % names(2)
            if nargs == REMAINDER:
                return '...'
            if nargs == PARSER:
                return '%s ...' % names(1)
            if nargs == SUPPRESS:
                return ''
            if not isinstance(nargs, int):
                raise ValueError('invalid nargs value')
            return ' '.join(['%s'] * nargs) % names(nargs)

        def _format_action_invocation(self, action):
            if not action.option_strings:
                return ' '.join(self._metavars(action, self._get_default_metavar_for_positional(action))(1))
            if action.nargs == 0:
                return ', '.join(action.option_strings)
            shown = self._format_args(action, self._get_default_metavar_for_optional(action))
            return ', '.join(f'{option} {shown}' for option in action.option_strings)

        def _format_action(self, action, indent):
            position = min(self._longest + 2, self._max_help_position)
            width = max(self._width - position, 11)
            room = position - indent - 2
            header = ' ' * indent + self._format_action_invocation(action)
            if not action.help or not action.help.strip():
                return header + '\n'
            lines = self._split_lines(self._expand_help(action), width)
            start = ''
            if len(header) - indent <= room:
                start = header.ljust(position)
            else:
                start = header + '\n' + ' ' * position
            if not lines:
                return header + '\n'
            return start + ('\n' + ' ' * position).join(lines) + '\n'

        def _expand_help(self, action):
            values = {'prog': self._prog}
            for name, value in vars(action).items():
                if value is not SUPPRESS:
                    values[name] = getattr(value, '__name__', value)
            if values.get('choices') is not None:
                values['choices'] = ', '.join(map(str, values['choices']))
            return self._get_help_string(action) % values


    class RawDescriptionHelpFormatter(HelpFormatter):
        """Leaves descriptions as they are."""

        def _fill_text(self, text, width, indent):
            return ''.join(indent + line for line in text.splitlines(keepends=True))


    class RawTextHelpFormatter(RawDescriptionHelpFormatter):
        """Leaves all texts as they are."""

        def _split_lines(self, text, width):
            return text.splitlines()


    class ArgumentDefaultsHelpFormatter(HelpFormatter):
        """Adds defaults to help texts."""

        def _get_help_string(self, action):
            text = action.help or ''
            if '%(default)' not in text and action.default is not SUPPRESS:
                if action.option_strings or action.nargs in (OPTIONAL, ZERO_OR_MORE):
                    text += ' (default: %(default)s)'
            return text


    class MetavarTypeHelpFormatter(HelpFormatter):
        """Shows types in place of names."""

        def _get_default_metavar_for_optional(self, action):
            return action.type.__name__

        def _get_default_metavar_for_positional(self, action):
            return action.type.__name__


    for _class in list(globals().values()):
        if isinstance(_class, type):
            _class.__module__ = 'argparse'
    """#
}
