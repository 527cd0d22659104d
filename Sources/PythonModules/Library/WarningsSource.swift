// The module `warnings`, in Python.

enum WarningsSource {
  /// The module's source.
  static let text = #"""
    import sys

    __all__ = ['warn', 'warn_explicit', 'showwarning', 'formatwarning', 'filterwarnings', 'simplefilter',
               'resetwarnings', 'catch_warnings']

    _ACTIONS = ('error', 'ignore', 'always', 'default', 'module', 'once')
    _SPECIAL = frozenset('.^$*+?{}[]\\|()')
    _defaultaction = 'default'
    _onceregistry = {}
    _version = [0]


    class WarningMessage:
        """A warning with the place that it comes from."""

        _WARNING_DETAILS = ('message', 'category', 'filename', 'lineno', 'file', 'line', 'source')

        def __init__(self, message, category, filename, lineno, file=None, line=None, source=None):
            self.message = message
            self.category = category
            self.filename = filename
            self.lineno = lineno
            self.file = file
            self.line = line
            self.source = source
            self._category_name = category.__name__ if category else None

        def __str__(self):
            return (f'{{message : {self.message!r}, category : {self._category_name!r}, '
                    f'filename : {self.filename!r}, lineno : {self.lineno}, line : {self.line!r}}}')


    class _Pattern:
        """A text without special characters as a pattern, so that most filters need no module `re`."""

        def __init__(self, text, ignores_case):
            self.pattern = text
            self.ignores_case = ignores_case
            self.start = text.lower() if ignores_case else text

        def match(self, text):
            return (text.lower() if self.ignores_case else text).startswith(self.start)


    def _pattern(text, ignores_case):
        if not text:
            return None
        if _SPECIAL.isdisjoint(text):
            return _Pattern(text, ignores_case)
        import re
        return re.compile(text, re.I if ignores_case else 0)


    def _source_line(filename, number):
        try:
            with open(filename, errors='replace') as file:
                lines = file.read().splitlines()
        except (OSError, ValueError):
            return ''
        return lines[number - 1] if 0 < number <= len(lines) else ''


    def formatwarning(message, category, filename, lineno, line=None):
        """What is printed of a warning."""
        text = f'{filename}:{lineno}: {category.__name__}: {message}\n'
        if line is None:
            line = _source_line(filename, lineno)
        line = line.strip()
        return f'{text}  {line}\n' if line else text


    def showwarning(message, category, filename, lineno, file=None, line=None):
        """Print a warning; a program may put a function of its own in this place."""
        file = sys.stderr if file is None else file
        if file is None:
            return
        try:
            file.write(formatwarning(message, category, filename, lineno, line))
        except OSError:
            pass


    def _add(item, append):
        if append:
            if item not in filters:
                filters.append(item)
        else:
            if item in filters:
                filters.remove(item)
            filters.insert(0, item)
        _filters_mutated()


    def _filters_mutated():
        _version[0] += 1


    def filterwarnings(action, message='', category=Warning, module='', lineno=0, append=False):
        """Say what is to be done with warnings of a text, category, module and line."""
        assert action in _ACTIONS, f'invalid action: {action!r}'
        assert isinstance(message, str), 'message must be a string'
        assert isinstance(category, type), 'category must be a class'
        assert issubclass(category, Warning), 'category must be a Warning subclass'
        assert isinstance(module, str), 'module must be a string'
        assert isinstance(lineno, int) and lineno >= 0, 'lineno must be an int >= 0'
        _add((action, _pattern(message, True), category, _pattern(module, False), lineno), append)


    def simplefilter(action, category=Warning, lineno=0, append=False):
        """Say what is to be done with warnings of a category."""
        assert action in _ACTIONS, f'invalid action: {action!r}'
        assert isinstance(lineno, int) and lineno >= 0, 'lineno must be an int >= 0'
        _add((action, None, category, None, lineno), append)


    def resetwarnings():
        """Forget all filters."""
        filters[:] = []
        _filters_mutated()


    def warn(message, category=None, stacklevel=1, source=None):
        """Warn of something, as from the line of a caller."""
        if isinstance(message, Warning):
            category = type(message)
        elif category is None:
            category = UserWarning
        if not (isinstance(category, type) and issubclass(category, Warning)):
            raise TypeError(f"category must be a Warning subclass, not '{type(category).__name__}'")
        try:
            frame = sys._getframe(max(stacklevel, 1))
        except ValueError:
            names, filename, lineno = sys.__dict__, 'sys', 1
        else:
            names, filename, lineno = frame.f_globals, frame.f_code.co_filename, frame.f_lineno
        module = names.get('__name__', '<string>')
        registry = names.setdefault('__warningregistry__', {})
        warn_explicit(message, category, filename, lineno, module, registry, names, source)


    def _action(text, category, module, lineno):
        for item in filters:
            action, message, kind, place, line = item
            if ((message is None or message.match(text)) and issubclass(category, kind)
                    and (place is None or place.match(module)) and line in (0, lineno)):
                return action, item
        return _defaultaction, None


    def warn_explicit(message, category, filename, lineno, module=None, registry=None, module_globals=None, source=None):
        """Warn of something, as from a place that is given."""
        lineno = int(lineno)
        if module is None:
            module = filename.removesuffix('.py') if filename else '<unknown>'
        if registry is None:
            registry = {}
        if registry.get('version', 0) != _version[0]:
            registry.clear()
            registry['version'] = _version[0]
        if isinstance(message, Warning):
            text = str(message)
            category = type(message)
        else:
            text = message
            message = category(message)
        key = text, category, lineno
        if registry.get(key):
            return
        action, item = _action(text, category, module, lineno)
        if action == 'ignore':
            return
        if action == 'error':
            raise message
        if action == 'once':
            registry[key] = 1
            if _onceregistry.get((text, category)):
                return
            _onceregistry[text, category] = 1
        elif action == 'module':
            registry[key] = 1
            if registry.get((text, category, 0)):
                return
            registry[text, category, 0] = 1
        elif action == 'default':
            registry[key] = 1
        elif action != 'always':
            raise RuntimeError(f'Unrecognized action ({action!r}) in warnings.filters:\n {item}')
        _showwarnmsg(WarningMessage(message, category, filename, lineno, source=source))


    def _show(message):
        showwarning(message.message, message.category, message.filename, message.lineno, message.file, message.line)
        if message.source is not None and showwarning is _original_show and sys.stderr is not None:
            sys.stderr.write(
                f'{message.category.__name__}: Enable tracemalloc to get the object allocation traceback\n')


    def _warn_unawaited_coroutine(coroutine):
        warn(f'coroutine {coroutine.__qualname__!r} was never awaited', RuntimeWarning, 2, coroutine)


    _showwarnmsg = _show


    class catch_warnings:
        """Keeps filters for the length of a `with`, and the warnings themselves where they are to be recorded."""

        def __init__(self, *, record=False, module=None, action=None, category=Warning, lineno=0, append=False):
            self._record = record
            self._module = sys.modules['warnings'] if module is None else module
            self._entered = False
            self._filter = None if action is None else (action, category, lineno, append)

        def __repr__(self):
            parts = ['record=True'] if self._record else []
            if self._module is not sys.modules['warnings']:
                parts.append(f'module={self._module!r}')
            return f'{type(self).__name__}({", ".join(parts)})'

        def __enter__(self):
            if self._entered:
                raise RuntimeError(f'Cannot enter {self!r} twice')
            self._entered = True
            module = self._module
            self._filters = module.filters
            module.filters = module.filters[:]
            _filters_mutated()
            self._kept = module.showwarning, module._showwarnmsg
            if self._filter is not None:
                simplefilter(*self._filter)
            if not self._record:
                return None
            log = []
            module._showwarnmsg = log.append
            module.showwarning = _original_show
            return log

        def __exit__(self, *exc_info):
            if not self._entered:
                raise RuntimeError(f'Cannot exit {self!r} without entering first')
            self._module.filters = self._filters
            _filters_mutated()
            self._module.showwarning, self._module._showwarnmsg = self._kept


    _original_show = showwarning
    filters = [('default', None, DeprecationWarning, _Pattern('__main__', False), 0),
               ('ignore', None, DeprecationWarning, None, 0), ('ignore', None, PendingDeprecationWarning, None, 0),
               ('ignore', None, ImportWarning, None, 0), ('ignore', None, ResourceWarning, None, 0)]
    """#
}
