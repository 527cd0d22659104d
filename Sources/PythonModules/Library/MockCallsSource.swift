// Records of calls, for the module `unittest.mock`, in Python.

enum MockCallsSource {
  /// The module's source.
  static let text = #"""
    class _Call(tuple):
        """A call: a name, the arguments by position and those by name."""

        def __new__(cls, value=(), name='', parent=None, two=False, from_kall=True):
            args, kwargs, first = (), {}, ''
            if len(value) == 3:
                first, args, kwargs = value
            elif len(value) == 2:
                if isinstance(value[0], str):
                    first = value[0]
                    if isinstance(value[1], tuple):
                        args = value[1]
                    else:
                        kwargs = value[1]
                else:
                    args, kwargs = value
            elif len(value) == 1:
                if isinstance(value[0], str):
                    first = value[0]
                elif isinstance(value[0], tuple):
                    args = value[0]
                else:
                    kwargs = value[0]
            return tuple.__new__(cls, (args, kwargs) if two else (first, args, kwargs))

        def __init__(self, value=(), name=None, parent=None, two=False, from_kall=True):
            self._mock_name = name
            self._mock_parent = parent
            self._mock_from_kall = from_kall

        def __eq__(self, other):
            if not isinstance(other, tuple) or len(other) > 3:
                return NotImplemented
            name, args, kwargs = self if len(self) == 3 else ('', *self)
            try:
                other = other if isinstance(other, _Call) else _Call(other)
            except (TypeError, ValueError):
                return False
            other_name, other_args, other_kwargs = other if len(other) == 3 else ('', *other)
            if name and other_name and name != other_name:
                return False
            if len(self) == 3 and len(other) == 3 and name != other_name:
                return False
            return (other_args, other_kwargs) == (args, kwargs)

        def __ne__(self, other):
            return not self == other

        __hash__ = tuple.__hash__

        def __call__(self, /, *args, **kwargs):
            name = self._mock_name
            return _Call((name or '', args, kwargs), name=(name or '') + '()', parent=self)

        def __getattr__(self, name):
            if name.startswith('__'):
                raise AttributeError(name)
            return _Call(name=f'{self._mock_name}.{name}' if self._mock_name else name, parent=self, from_kall=False)

        @property
        def args(self):
            return self[-2]

        @property
        def kwargs(self):
            return self[-1]

        def call_list(self):
            """The calls of a chain, the first one first."""
            found, each = [], self
            while each is not None:
                if each._mock_from_kall:
                    found.append(each)
                each = each._mock_parent
            return _CallList(reversed(found))

        def _text(self):
            name, args, kwargs = self if len(self) == 3 else (self._mock_name or 'call', *self)
            pieces = [repr(value) for value in args] + [f'{key}={value!r}' for key, value in kwargs.items()]
            return f'{name}({", ".join(pieces)})'

        def __repr__(self):
            if not self._mock_from_kall:
                return f'call.{self._mock_name}' if self._mock_name else 'call'
            name, args, kwargs = self if len(self) == 3 else ('', *self)
            pieces = [repr(value) for value in args] + [f'{key}={value!r}' for key, value in kwargs.items()]
            shown = 'call' + ('' if not name else name if name.startswith('()') else '.' + name)
            return f'{shown}({", ".join(pieces)})'


    class _CallList(list):
        """Calls; a list of calls is in it where they follow each other."""

        def __contains__(self, value):
            if not isinstance(value, list):
                return list.__contains__(self, value)
            return any(list(self[place:place + len(value)]) == value for place in range(len(self) - len(value) + 1))

        def __repr__(self):
            import pprint
            return pprint.pformat(list(self))


    call = _Call(from_kall=False)


    class _SentinelObject:
        """An object that is nothing but itself."""

        def __init__(self, name):
            self.name = name

        def __repr__(self):
            return 'sentinel.%s' % self.name


    class _Sentinel:
        def __init__(self):
            self._sentinels = {}

        def __getattr__(self, name):
            if name == '__bases__':
                raise AttributeError
            return self._sentinels.setdefault(name, _SentinelObject(name))


    sentinel = _Sentinel()
    DEFAULT = sentinel.DEFAULT
    _missing = sentinel.MISSING


    class _ANY:
        """Equal to everything."""

        def __eq__(self, other):
            return True

        def __ne__(self, other):
            return False

        def __repr__(self):
            return '<ANY>'


    ANY = _ANY()


    for _class in (_SentinelObject, _ANY, _Call, _CallList):
        _class.__module__ = 'unittest.mock'
    """#
}
