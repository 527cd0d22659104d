// The module `unittest.mock`, in Python.

enum UnittestMockSource {
  /// The module's source.
  static let text = #"""
    import functools
    import importlib
    import inspect
    import types

    from _mock_calls import ANY, DEFAULT, _missing, call, sentinel
    from _mock_objects import (
        AsyncMock, CallableMixin, InvalidSpecError, MagicMock, Mock, NonCallableMagicMock, NonCallableMock,
        PropertyMock, _is_exception, _signature)

    __all__ = ('Mock', 'MagicMock', 'patch', 'sentinel', 'DEFAULT', 'ANY', 'call', 'create_autospec', 'AsyncMock',
               'FILTER_DIR', 'NonCallableMock', 'NonCallableMagicMock', 'mock_open', 'PropertyMock', 'seal')

    FILTER_DIR = True


    class _patch:
        """Puts a mock in the place of an attribute, and the attribute back."""

        def __init__(self, getter, attribute, new, spec, create, spec_set, autospec, new_callable, kwargs):
            if new_callable is not None and (new is not DEFAULT or autospec is not None):
                raise ValueError("Cannot use 'new' and 'new_callable' together" if new is not DEFAULT
                                 else "Cannot use 'autospec' and 'new_callable' together")
            self.getter, self.attribute, self.new = getter, attribute, new
            self.new_callable, self.spec, self.create = new_callable, spec, create
            self.spec_set, self.autospec, self.kwargs = spec_set, autospec, kwargs
            self.has_local = False
            self.additional_patchers = []
            self.attribute_name = None

        def copy(self):
            return _patch(self.getter, self.attribute, self.new, self.spec, self.create, self.spec_set, self.autospec,
                          self.new_callable, self.kwargs)

        def __call__(self, func):
            if isinstance(func, type):
                for name in dir(func):
                    method = getattr(func, name)
                    if name.startswith(patch.TEST_PREFIX) and callable(method):
                        setattr(func, name, self.copy()(method))
                return func
            if hasattr(func, 'patchings'):
                func.patchings.append(self)
                return func

            @functools.wraps(func)
            def patched(*args, **kwargs):
                from contextlib import ExitStack
                with ExitStack() as stack:
                    extra = []
                    for each in patched.patchings:
                        value = stack.enter_context(each)
                        if each.attribute_name is not None:
                            kwargs.update(value)
                        elif each.new is DEFAULT:
                            extra.append(value)
                    return func(*args, *extra, **kwargs)

            patched.patchings = [self]
            return patched

        def _original(self):
            target, name = self.target, self.attribute
            if name in getattr(target, '__dict__', {}):
                return target.__dict__[name], True
            original = getattr(target, name, DEFAULT)
            if original is DEFAULT and not self.create and not (
                    isinstance(target, types.ModuleType) and hasattr(__import__('builtins'), name)):
                raise AttributeError(f'{target!r} does not have the attribute {name!r}')
            return original, False

        def __enter__(self):
            self.target = self.getter()
            original, local = self._original()
            new = self.new
            if new is DEFAULT and self.autospec is None:
                new = self._made(original)
            elif self.autospec is not None:
                spec = original if self.autospec is True else self.autospec
                new = create_autospec(spec, spec_set=bool(self.spec_set), _name=self.attribute, **self.kwargs)
            self.temp_original, self.is_local = original, local
            setattr(self.target, self.attribute, new)
            if self.attribute_name is not None:
                found = {self.attribute_name: new} if self.new is DEFAULT else {}
                for each in self.additional_patchers:
                    found.update(each.__enter__())
                return found
            return new

        def _made(self, original):
            """The mock, where no other object is wanted."""
            kwargs = dict(self.kwargs)
            spec, spec_set = self.spec, self.spec_set
            if spec is True:
                spec = original
            if spec_set is True:
                spec, spec_set = None, original
            kind = self.new_callable or MagicMock
            if spec is not None:
                kwargs['spec'] = spec
            if spec_set is not None:
                kwargs['spec_set'] = spec_set
            if isinstance(kind, type) and issubclass(kind, NonCallableMock) and self.attribute:
                kwargs.setdefault('name', self.attribute)
            new = kind(**kwargs)
            specification = spec if spec is not None else spec_set
            if isinstance(specification, type) and isinstance(new, NonCallableMock):
                specified = {name: kwargs[name] for name in ('spec', 'spec_set') if name in kwargs}
                new.return_value = kind(**specified, _new_parent=new, _new_name='()')
            return new

        def __exit__(self, *details):
            for each in reversed(self.additional_patchers):
                each.__exit__(*details)
            if self.is_local and self.temp_original is not DEFAULT:
                setattr(self.target, self.attribute, self.temp_original)
            else:
                delattr(self.target, self.attribute)
                if not self.create and not hasattr(self.target, self.attribute):
                    setattr(self.target, self.attribute, self.temp_original)
            return False

        def start(self):
            """Patches until stop is called."""
            result = self.__enter__()
            _active.append(self)
            return result

        def stop(self):
            """Ends a patch that start began."""
            if self not in _active:
                return None
            _active.remove(self)
            return self.__exit__(None, None, None)


    _active = []


    def _importer(path):
        """The object that a dotted path leads to, importing what must be."""
        names = path.split('.')
        found = importlib.import_module(names[0])
        for place, name in enumerate(names[1:], 2):
            try:
                found = getattr(found, name)
            except AttributeError:
                importlib.import_module('.'.join(names[:place]))
                found = getattr(found, name)
        return found


    def patch(target, new=DEFAULT, spec=None, create=False, spec_set=None, autospec=None, new_callable=None, **kwargs):
        """Puts a mock in the place of what a dotted path leads to: a decorator and a context manager."""
        try:
            path, attribute = target.rsplit('.', 1)
        except (TypeError, ValueError, AttributeError):
            raise TypeError(f'Need a valid target to patch. You supplied: {target!r}') from None
        return _patch(lambda: _importer(path), attribute, new, spec, create, spec_set, autospec, new_callable, kwargs)


    def _patch_object(target, attribute, new=DEFAULT, spec=None, create=False, spec_set=None, autospec=None,
                      new_callable=None, **kwargs):
        """Puts a mock in the place of an attribute of an object."""
        if isinstance(target, str):
            raise TypeError(f'{target!r} must be the actual object to be patched, not a str')
        return _patch(lambda: target, attribute, new, spec, create, spec_set, autospec, new_callable, kwargs)


    def _patch_multiple(target, spec=None, create=False, spec_set=None, autospec=None, new_callable=None, **kwargs):
        """Puts mocks in the places of several attributes."""
        if not kwargs:
            raise ValueError('Must supply at least one keyword argument with patch.multiple')
        getter = (lambda: _importer(target)) if isinstance(target, str) else lambda: target
        made = []
        for name, new in kwargs.items():
            each = _patch(getter, name, new, spec, create, spec_set, autospec, new_callable, {})
            each.attribute_name = name
            made.append(each)
        made[0].additional_patchers.extend(made[1:])
        return made[0]


    class _patch_dict:
        """Changes entries of a dict, and puts the old ones back."""

        def __init__(self, in_dict, values=(), clear=False, **kwargs):
            self.in_dict, self.clear = in_dict, clear
            self.values = {**dict(values), **kwargs}

        def __call__(self, func):
            if isinstance(func, type):
                for name in dir(func):
                    if name.startswith(patch.TEST_PREFIX) and callable(getattr(func, name)):
                        setattr(func, name, _patch_dict(self.in_dict, self.values, self.clear)(getattr(func, name)))
                return func

            @functools.wraps(func)
            def patched(*args, **kwargs):
                with self:
                    return func(*args, **kwargs)
            return patched

        def __enter__(self):
            if isinstance(self.in_dict, str):
                self.in_dict = _importer(self.in_dict)
            self.original = dict(self.in_dict.items())
            if self.clear:
                self.in_dict.clear()
            self.in_dict.update(self.values)
            return self.in_dict

        def __exit__(self, *details):
            self.in_dict.clear()
            self.in_dict.update(self.original)
            return False

        def start(self):
            result = self.__enter__()
            _active.append(self)
            return result

        def stop(self):
            if self in _active:
                _active.remove(self)
                return self.__exit__(None, None, None)


    def _stop_all():
        """Ends all patches that start began."""
        for each in reversed(list(_active)):
            each.stop()


    patch.object, patch.dict, patch.multiple, patch.stopall = _patch_object, _patch_dict, _patch_multiple, _stop_all
    patch.TEST_PREFIX = 'test'


    # Mocks after a model

    def create_autospec(spec, spec_set=False, instance=False, _parent=None, _name=None, *, unsafe=False, **kwargs):
        """A mock that has what another object has, whose calls must fit its signatures."""
        if isinstance(spec, NonCallableMock):
            raise InvalidSpecError(f'Cannot autospec a Mock object. [object={spec!r}]')
        if isinstance(spec, (types.FunctionType, types.MethodType)) and not instance:
            return _specified_function(spec, kwargs, _name)
        options = {'spec_set' if spec_set else 'spec': spec, **kwargs}
        if _parent is not None:
            options.update(parent=_parent, _new_parent=_parent, _new_name=_name)
        is_type = isinstance(spec, type)
        callable_spec = callable(spec) if not instance else hasattr(spec, '__call__') and not is_type \
            or is_type and '__call__' in dir(spec) and any('__call__' in vars(each) for each in spec.__mro__[:-1])
        kind = MagicMock if callable_spec or is_type and not instance else NonCallableMagicMock
        mock = kind(name=_name, **options)
        if is_type and not instance:
            mock.__dict__['_spec_signature'] = _signature(spec)
            if 'return_value' not in kwargs:
                mock.return_value = create_autospec(spec, spec_set, True, _name='()', _parent=mock)
        elif callable_spec and not is_type:
            mock.__dict__['_spec_signature'] = _signature(spec)
        for name in dir(spec):
            if name.startswith('__') and name.endswith('__'):
                continue
            try:
                value = getattr(spec, name)
            except AttributeError:
                continue
            if isinstance(value, (types.FunctionType, types.MethodType)):
                stored = inspect.getattr_static(spec, name, None)
                is_bound = isinstance(value, types.MethodType) or isinstance(stored, (staticmethod, classmethod))
                child = MagicMock(parent=mock, name=name, _new_name=name, _new_parent=mock)
                child.__dict__['_spec_signature'] = _signature(value, is_type and instance and not is_bound)
                mock._mock_children[name] = child
        return mock


    def _specified_function(spec, kwargs, name):
        """A function that checks its arguments and hands them to a mock, which its attribute `mock` is."""
        mock = MagicMock(name=name or spec.__name__, **kwargs)
        found = _signature(spec)

        def function(*args, **kwargs):
            found.bind(*args, **kwargs)
            return mock(*args, **kwargs)

        mock.__dict__['_spec_signature'] = found
        functools.update_wrapper(function, spec)
        for attribute in ('assert_called_with', 'assert_called_once_with', 'assert_called_once', 'assert_called',
                          'assert_not_called', 'assert_any_call', 'assert_has_calls', 'reset_mock', 'configure_mock'):
            setattr(function, attribute, getattr(mock, attribute))
        function.mock = mock
        return _FunctionMock(function, mock)


    class _FunctionMock:
        """A specified function with the records of its mock as attributes."""

        def __init__(self, function, mock):
            self.__dict__.update(function.__dict__, _function=function, mock=mock)

        def __call__(self, /, *args, **kwargs):
            return self._function(*args, **kwargs)

        def __get__(self, obj, owner=None):
            return self if obj is None else types.MethodType(self, obj)

        def __getattr__(self, name):
            return getattr(self.__dict__['mock'], name)

        def __setattr__(self, name, value):
            setattr(self.__dict__['mock'], name, value)

        def __repr__(self):
            return repr(self._function)


    def mock_open(mock=None, read_data=''):
        """A mock in the place of open, whose file gives this content."""
        import io
        make = io.StringIO if isinstance(read_data, str) else io.BytesIO
        mock = MagicMock(name='open') if mock is None else mock
        handle = MagicMock()
        state = [make(read_data)]
        handle.__enter__.return_value = handle
        handle.write.return_value = None
        for name in ('read', 'readline', 'readlines'):
            getattr(handle, name).side_effect = lambda *args, _name=name: getattr(state[0], _name)(*args)
        handle.__iter__.side_effect = lambda: iter(state[0])

        def opened(*args, **kwargs):
            state[0] = make(read_data)
            return DEFAULT

        mock.side_effect = opened
        mock.return_value = handle
        return mock


    def seal(mock):
        """Has a mock refuse attributes that it does not have yet."""
        mock.__dict__['_mock_sealed'] = True
        for child in mock._mock_children.values():
            if isinstance(child, NonCallableMock) and child._mock_new_parent is mock:
                seal(child)
    """#
}
