// Mocks, for the module `unittest.mock`, in Python.

enum MockObjectsSource {
  /// The module's source.
  static let text = #"""
    import inspect

    from _mock_calls import DEFAULT, _Call, _CallList, _missing


    class InvalidSpecError(Exception):
        """A mock was given as the specification of another."""


    def _is_exception(value):
        return isinstance(value, BaseException) or isinstance(value, type) and issubclass(value, BaseException)


    def _signature(spec, skip_first=False):
        """The signature that calls of a specified mock must fit, or None."""
        try:
            found = inspect.signature(spec)
        except (TypeError, ValueError):
            return None
        if skip_first:
            parameters = list(found.parameters.values())[1:]
            found = found.replace(parameters=parameters)
        return found


    class NonCallableMock:
        """A mock that cannot be called: attributes appear when they are asked for."""

        def __new__(cls, *args, **kwargs):
            # Each mock has a class of its own, which special methods can be set on.
            return object.__new__(type(cls.__name__, (cls,), {'__doc__': cls.__doc__}))

        def __init__(self, spec=None, wraps=None, name=None, spec_set=None, parent=None, _name=None, _new_name='',
                     _new_parent=None, _spec_signature=None, **kwargs):
            values = self.__dict__
            values['_mock_parent'] = parent
            values['_mock_name'] = name or _name
            values['_mock_new_name'] = _new_name
            values['_mock_new_parent'] = parent if _new_parent is None else _new_parent
            values['_mock_sealed'] = False
            chosen = spec_set if spec_set is not None else spec
            values['_spec_set'] = spec_set is not None
            values['_spec_class'] = (chosen if isinstance(chosen, type) else type(chosen)) \
                if chosen is not None and not isinstance(chosen, (list, tuple)) else None
            values['_mock_methods'] = None if chosen is None else \
                list(chosen) if isinstance(chosen, (list, tuple)) else dir(chosen)
            values['_spec_signature'] = _spec_signature
            values['_mock_children'] = {}
            values['_mock_wraps'] = wraps
            values['_mock_return_value'] = DEFAULT
            values['_mock_side_effect'] = None
            values['called'] = False
            values['call_count'] = 0
            values['call_args'] = None
            values['call_args_list'] = _CallList()
            values['mock_calls'] = _CallList()
            values['method_calls'] = _CallList()
            if kwargs:
                self.configure_mock(**kwargs)

        def _set_up(self, **kwargs):
            pass

        @property
        def __class__(self):
            return type(self) if self._spec_class is None else self._spec_class

        # What a call gives

        @property
        def return_value(self):
            if self._mock_return_value is DEFAULT:
                child = self._get_child_mock(_new_parent=self, _new_name='()')
                self.__dict__['_mock_return_value'] = child
            return self._mock_return_value

        @return_value.setter
        def return_value(self, value):
            self.__dict__['_mock_return_value'] = value
            self._adopt(value, '()')

        @property
        def side_effect(self):
            return self._mock_side_effect

        @side_effect.setter
        def side_effect(self, value):
            if value is not None and not callable(value) and not _is_exception(value):
                value = iter(value)
            self.__dict__['_mock_side_effect'] = value

        def _adopt(self, value, name):
            """Has the calls of another mock recorded here as well, unless it has a place already."""
            ancestor = self
            while ancestor is not None and ancestor is not value:
                ancestor = ancestor._mock_new_parent
            if ancestor is None and isinstance(value, NonCallableMock) and value._mock_new_parent is None \
                    and value._mock_name is None:
                value.__dict__['_mock_new_parent'] = self
                value.__dict__['_mock_new_name'] = name
                if name != '()':
                    value.__dict__['_mock_parent'] = self
                    value.__dict__['_mock_name'] = name

        # Attributes

        def __getattr__(self, name):
            is_special = name.startswith('__') and name.endswith('__')
            if is_special or name in ('_mock_methods', '_mock_children', '_spec_class'):
                raise AttributeError(name)
            methods = self._mock_methods
            if methods is not None and name not in methods:
                raise AttributeError("Mock object has no attribute '%s'" % name)
            if name.startswith(('assert', 'assret', 'asert', 'aseert', 'assrt')):
                raise AttributeError(f"'{name}' is not a valid assertion. Use a spec for the mock if '{name}' is meant "
                                     'to be an attribute.')
            child = self._mock_children.get(name)
            if child is _missing:
                raise AttributeError(name)
            if child is None:
                if self._mock_sealed:
                    raise AttributeError(f'{self._full_name()}.{name}')
                wraps = getattr(self._mock_wraps, name) if self._mock_wraps is not None else None
                child = self._get_child_mock(parent=self, name=name, wraps=wraps, _new_name=name, _new_parent=self)
                self._mock_children[name] = child
            return child

        def __setattr__(self, name, value):
            if name in ('return_value', 'side_effect') or name in self.__dict__:
                object.__setattr__(self, name, value)
            elif self._spec_set and self._mock_methods is not None and name not in self._mock_methods:
                raise AttributeError("Mock object has no attribute '%s'" % name)
            elif name.startswith('__') and name.endswith('__') and name != '__class__':
                self._set_special(name, value)
            elif isinstance(value, NonCallableMock):
                self._adopt(value, name)
                self._mock_children[name] = value
            elif self._mock_sealed and name not in self._mock_children:
                raise AttributeError(f'Cannot set {self._full_name()}.{name}')
            elif isinstance(value, PropertyMock):
                setattr(type(self), name, value)
            else:
                object.__setattr__(self, name, value)

        def _set_special(self, name, value):
            """Special methods are looked up on the class."""
            if isinstance(value, NonCallableMock):
                self._adopt(value, name)
                self._mock_children[name] = value
                setattr(type(self), name, lambda self, *args, **kwargs: value(*args, **kwargs))
            else:
                setattr(type(self), name, value)
            self.__dict__[name] = value

        def __delattr__(self, name):
            if name in self.__dict__:
                object.__delattr__(self, name)
            elif self._mock_children.get(name) is _missing:
                raise AttributeError(name)
            self._mock_children[name] = _missing

        def __dir__(self):
            own = [name for name in dir(type(self)) if not name.startswith('_mock')]
            return sorted(set((self._mock_methods or own) + [name for name in self.__dict__ if not name.startswith('_')]
                              + [name for name, child in self._mock_children.items() if child is not _missing]))

        def _get_child_mock(self, /, **kwargs):
            kind = type(self).__mro__[1]
            if issubclass(kind, PropertyMock):
                kind = MagicMock
            elif issubclass(kind, NonCallableMagicMock):
                kind = MagicMock
            elif issubclass(kind, NonCallableMock) and not issubclass(kind, CallableMixin):
                kind = Mock
            return kind(**kwargs)

        def _full_name(self, ending=''):
            """The name with those of the mocks that this one came from."""
            names, mock = [], self
            if mock._mock_name is not None and mock._mock_new_parent is None:
                return str(mock._mock_name)
            while mock is not None:
                name = mock._mock_new_name or mock._mock_name or 'mock'
                names.append(name)
                mock = mock._mock_new_parent
            text = names.pop()
            while names:
                name = names.pop()
                text += name if name == '()' else '.' + name
            return text

        def __repr__(self):
            name = self._full_name()
            shown = '' if name == 'mock' else f' name={name!r}'
            spec = ''
            if self._spec_class is not None:
                spec = f' spec{"_set" if self._spec_set else ""}={self._spec_class.__name__!r}'
            return f"<{type(self).__name__}{shown}{spec} id='{id(self)}'>"

        # Setting up

        def attach_mock(self, mock, attribute):
            """Makes a mock an attribute of this one, so that its calls are recorded here."""
            for name in ('_mock_parent', '_mock_new_parent', '_mock_name'):
                mock.__dict__[name] = None
            mock.__dict__['_mock_new_name'] = ''
            setattr(self, attribute, mock)

        def mock_add_spec(self, spec, spec_set=False):
            self.__dict__['_mock_methods'] = list(spec) if isinstance(spec, (list, tuple)) else dir(spec)
            self.__dict__['_spec_set'] = spec_set

        def configure_mock(self, /, **kwargs):
            """Sets attributes, also those of attributes by dotted names."""
            for name, value in sorted(kwargs.items(), key=lambda entry: entry[0].count('.')):
                *path, last = name.split('.')
                mock = self
                for part in path:
                    mock = getattr(mock, part)
                setattr(mock, last, value)

        def reset_mock(self, visited=None, *, return_value=False, side_effect=False):
            """Forgets all calls."""
            visited = visited if visited is not None else []
            if id(self) in visited:
                return
            visited.append(id(self))
            self.called, self.call_count, self.call_args = False, 0, None
            self.call_args_list, self.mock_calls, self.method_calls = _CallList(), _CallList(), _CallList()
            if return_value:
                self.__dict__['_mock_return_value'] = DEFAULT
            if side_effect:
                self.__dict__['_mock_side_effect'] = None
            for child in list(self._mock_children.values()) + [self._mock_return_value]:
                if isinstance(child, NonCallableMock) and child is not self:
                    child.reset_mock(visited, return_value=return_value, side_effect=side_effect)

        # Looking at the calls

        def _bound(self, wanted):
            """A call by what its parameters get, where the signature is known."""
            if self._spec_signature is None:
                return wanted
            name, args, kwargs = wanted if len(wanted) == 3 else ('', *wanted)
            try:
                bound = self._spec_signature.bind(*args, **kwargs)
            except TypeError as error:
                return error
            return _Call((name, bound.args, bound.kwargs))

        def _text(self, args, kwargs):
            return _Call((self._mock_name or 'mock', args, kwargs), name=self._mock_name or 'mock')._text()

        def _recorded(self, prefix=' Calls', calls=None):
            calls = self.mock_calls if calls is None else calls
            return f'\n{prefix}: {calls!r}.' if calls else ''

        def assert_called(self):
            """Fails unless the mock was called."""
            if not self.call_count:
                raise AssertionError("Expected '%s' to have been called." % (self._mock_name or 'mock'))

        def assert_not_called(self):
            """Fails if the mock was called."""
            if self.call_count:
                raise AssertionError("Expected '%s' to not have been called. Called %s times.%s" % (
                    self._mock_name or 'mock', self.call_count, self._recorded('Calls')))

        def assert_called_once(self):
            """Fails unless the mock was called just once."""
            if self.call_count != 1:
                raise AssertionError("Expected '%s' to have been called once. Called %s times.%s" % (
                    self._mock_name or 'mock', self.call_count, self._recorded('Calls')))

        def assert_called_with(self, /, *args, **kwargs):
            """Fails unless the last call had these arguments."""
            expected = self._text(args, kwargs)
            if self.call_args is None:
                raise AssertionError(f'expected call not found.\nExpected: {expected}\nActual: not called.')
            if self._bound(_Call((args, kwargs), two=True)) != self._bound(self.call_args):
                actual = self._text(*self.call_args[-2:])
                raise AssertionError(f'expected call not found.\nExpected: {expected}\nActual: {actual}')

        def assert_called_once_with(self, /, *args, **kwargs):
            """Fails unless there was one call and it had these arguments."""
            if self.call_count != 1:
                raise AssertionError("Expected '%s' to be called once. Called %s times.%s" % (
                    self._mock_name or 'mock', self.call_count, self._recorded('Calls')))
            self.assert_called_with(*args, **kwargs)

        def assert_any_call(self, /, *args, **kwargs):
            """Fails unless some call had these arguments."""
            wanted = self._bound(_Call((args, kwargs), two=True))
            if wanted not in [self._bound(each) for each in self.call_args_list]:
                raise AssertionError('%s call not found' % self._text(args, kwargs))

        def assert_has_calls(self, calls, any_order=False):
            """Fails unless these calls were made, one right after the other or in any order."""
            wanted = [self._bound(each) for each in calls]
            made = [self._bound(each) for each in self.mock_calls]
            if any_order:
                rest = list(made)
                missing = []
                for each in wanted:
                    if each in rest:
                        rest.remove(each)
                    else:
                        missing.append(each)
                if missing:
                    raise AssertionError('%r does not contain all of %r in its call list, found %r instead' % (
                        self._mock_name or 'mock', tuple(missing), _CallList(made)))
            elif not any(made[place:place + len(wanted)] == wanted for place in range(len(made) - len(wanted) + 1)):
                raise AssertionError('Calls not found.\nExpected: %r\nActual: %r' % (
                    _CallList(calls), self.mock_calls) if made else 'Calls not found.\nExpected: %r' % _CallList(calls))


    class CallableMixin:
        """What a mock needs to be called."""

        def __init__(self, spec=None, side_effect=None, return_value=DEFAULT, wraps=None, name=None, spec_set=None,
                     parent=None, _name=None, _new_name='', _new_parent=None, **kwargs):
            super().__init__(spec, wraps, name, spec_set, parent, _name, _new_name, _new_parent, **kwargs)
            if return_value is not DEFAULT:
                self.return_value = return_value
            if side_effect is not None:
                self.side_effect = side_effect

        def __call__(self, /, *args, **kwargs):
            if self._spec_signature is not None:
                self._spec_signature.bind(*args, **kwargs)
            self._record(args, kwargs)
            return self._result(args, kwargs)

        def _record(self, args, kwargs):
            """Notes a call here and in the mocks that this one came from."""
            self.called = True
            self.call_count += 1
            made = _Call((args, kwargs), two=True)
            self.call_args = made
            self.call_args_list.append(made)
            name, method, mock = '', self._mock_name if self._mock_parent is not None else '', self
            is_method = self._mock_parent is not None
            self.mock_calls.append(_Call(('', args, kwargs)))
            parent = self._mock_new_parent
            name = self._mock_new_name
            while parent is not None:
                if is_method:
                    parent.method_calls.append(_Call((method, args, kwargs)))
                    is_method = parent._mock_parent is not None
                    method = f'{parent._mock_name}.{method}' if is_method else method
                parent.mock_calls.append(_Call((name, args, kwargs)))
                if parent._mock_new_name:
                    name = parent._mock_new_name + ('' if name.startswith('()') else '.') + name
                parent = parent._mock_new_parent

        def _result(self, args, kwargs):
            effect = self._mock_side_effect
            if effect is not None:
                if _is_exception(effect):
                    raise effect
                if not callable(effect):
                    result = next(effect)
                    if _is_exception(result):
                        raise result
                else:
                    result = effect(*args, **kwargs)
                if result is not DEFAULT:
                    return result
            if self._mock_return_value is not DEFAULT:
                return self.return_value
            if self._mock_wraps is not None:
                return self._mock_wraps(*args, **kwargs)
            return self.return_value


    class Mock(CallableMixin, NonCallableMock):
        """A mock: every attribute is one too, and every call is recorded."""


    # Special methods of MagicMock and what they give.
    _RESULTS = {
        '__len__': 0, '__contains__': False, '__bool__': True, '__int__': 1, '__float__': 1.0, '__complex__': 1j,
        '__index__': 1, '__exit__': False, '__hash__': None, '__str__': None, '__sizeof__': None,
    }
    _PLAIN = ('__getitem__ __setitem__ __delitem__ __enter__ __call__ __add__ __sub__ __mul__ __truediv__'
              ' __floordiv__ __mod__ __divmod__ __pow__ __lshift__ __rshift__ __and__ __or__ __xor__'
              ' __matmul__ __neg__ __pos__ __abs__ __invert__ __round__ __trunc__ __floor__ __ceil__'
              ' __iadd__ __isub__ __imul__ __reversed__ __missing__ __fspath__').split()


    class MagicMixin:
        """What gives a mock special methods."""

        def __init__(self, /, *args, **kwargs):
            super().__init__(*args, **kwargs)
            self._set_magics()

        def mock_add_spec(self, spec, spec_set=False):
            super().mock_add_spec(spec, spec_set)
            self._set_magics()

        def _set_magics(self):
            allowed = self._mock_methods
            for name in list(_RESULTS) + list(_PLAIN) + ['__iter__', '__lt__', '__gt__', '__le__', '__ge__']:
                if name in ('__call__', '__hash__', '__str__', '__sizeof__') or name in vars(type(self)):
                    continue
                if allowed is None or name in allowed:
                    setattr(type(self), name, _MagicMethod(name))


    class _MagicMethod:
        """Finds or makes the mock behind a special method."""

        def __init__(self, name):
            self.name = name

        def __get__(self, mock, owner=None):
            if mock is None:
                return self
            return _magic_child(mock, self.name)


    def _magic_child(mock, name):
        child = mock._mock_children.get(name)
        if child is None:
            child = mock._get_child_mock(parent=mock, name=name, _new_name=name, _new_parent=mock)
            if name in _RESULTS:
                child.return_value = _RESULTS[name]
            elif name == '__iter__':
                    child.side_effect = lambda: iter(()) if child._mock_return_value is DEFAULT \
                    else iter(child._mock_return_value)
            elif name in ('__lt__', '__gt__', '__le__', '__ge__'):
                child.return_value = NotImplemented
            elif name == '__fspath__':
                child.return_value = f'{type(mock).__name__}/{mock._full_name()}/{id(mock)}'
            mock._mock_children[name] = child
        return child


    class NonCallableMagicMock(MagicMixin, NonCallableMock):
        """A mock with special methods that cannot be called."""


    class MagicMock(MagicMixin, Mock):
        """A mock that can also be iterated, indexed, entered and so on."""


    class AsyncMock(MagicMock):
        """A mock of an asynchronous function, which Lectern has none of yet."""

        def __init__(self, /, *args, **kwargs):
            raise NotImplementedError('Lectern has no AsyncMock yet')


    class PropertyMock(Mock):
        """A mock to be set on a class as a property."""

        def __get__(self, obj, obj_type=None):
            return self()

        def __set__(self, obj, value):
            self(value)


    for _class in (InvalidSpecError, NonCallableMock, CallableMixin, Mock, MagicMixin, NonCallableMagicMock, MagicMock,
                   AsyncMock, PropertyMock):
        _class.__module__ = 'unittest.mock'
    """#
}
