// The module `contextvars`, in Python.

enum ContextvarsSource {
  /// The module's source.
  static let text = #"""
    __all__ = ['Context', 'ContextVar', 'Token', 'copy_context']


    class Context(dict):
        """The values of context variables."""

        def run(self, callable, *args, **kwargs):
            """Calls a function with this as the present context."""
            global _present
            if getattr(self, '_entered', False):
                raise RuntimeError(f'cannot enter context: {self!r} is already entered')
            outside, _present = _present, self
            self._entered = True
            try:
                return callable(*args, **kwargs)
            finally:
                self._entered = False
                _present = outside

        def copy(self):
            return Context(self)

        def __repr__(self):
            return f'<_contextvars.Context object at {id(self):#x}>'

        __hash__ = object.__hash__


    _present = Context()


    def copy_context():
        """A copy of the present context."""
        return _present.copy()


    class Token:
        """What a variable was before it was set."""

        MISSING = type('Missing', (), {'__repr__': lambda self: '<Token.MISSING>'})()

        def __init__(self, var, old_value):
            self.var, self.old_value = var, old_value
            self._used = False

        def __repr__(self):
            return f'<Token{" used" * self._used} var={self.var!r} at {id(self):#x}>'


    _missing = object()


    class ContextVar:
        """A variable with a value for each context."""

        def __init__(self, name, *, default=_missing):
            self._name, self._default = name, default

        name = property(lambda self: self._name)

        def get(self, default=_missing, /):
            if self in _present:
                return _present[self]
            for value in (default, self._default):
                if value is not _missing:
                    return value
            raise LookupError(self)

        def set(self, value, /):
            token = Token(self, _present.get(self, Token.MISSING))
            _present[self] = value
            return token

        def reset(self, token, /):
            if token._used:
                raise RuntimeError(f'{token!r} has already been used once')
            if token.var is not self:
                raise ValueError(f'{token!r} was created by a different ContextVar')
            token._used = True
            if token.old_value is Token.MISSING:
                _present.pop(self, None)
            else:
                _present[self] = token.old_value

        def __class_getitem__(cls, item):
            return cls

        def __repr__(self):
            default = '' if self._default is _missing else f' default={self._default!r}'
            return f'<ContextVar name={self._name!r}{default} at {id(self):#x}>'
    """#
}
