// The module `dataclasses`, in Python.

enum DataclassesSource {
  /// The module's source.
  static let text = #"""
    from types import MappingProxyType

    __all__ = ['Field', 'FrozenInstanceError', 'InitVar', 'KW_ONLY', 'MISSING', 'asdict', 'astuple',
               'dataclass', 'field', 'fields', 'is_dataclass', 'make_dataclass', 'replace']


    class FrozenInstanceError(AttributeError):
        """An attribute of a frozen data class was to be changed."""


    class _Mark:
        """A value that only stands for itself."""

        def __init__(self, name):
            self.name = name

        def __repr__(self):
            return self.name


    class _MISSING_TYPE(_Mark):
        pass


    class _KW_ONLY_TYPE(_Mark):
        pass


    class _HAS_DEFAULT_FACTORY_CLASS(_Mark):
        pass


    MISSING = _MISSING_TYPE('MISSING')
    KW_ONLY = _KW_ONLY_TYPE('KW_ONLY')
    _HAS_DEFAULT_FACTORY = _HAS_DEFAULT_FACTORY_CLASS('<factory>')
    _FIELD = _Mark('_FIELD')
    _FIELD_CLASSVAR = _Mark('_FIELD_CLASSVAR')
    _FIELD_INITVAR = _Mark('_FIELD_INITVAR')
    _FIELDS = '__dataclass_fields__'
    _PARAMS = '__dataclass_params__'


    class InitVar:
        """The type of a parameter of __init__ that is no attribute."""

        __slots__ = ('type',)

        def __init__(self, type):
            self.type = type

        def __repr__(self):
            name = self.type.__name__ if isinstance(self.type, type) else repr(self.type)
            return f'dataclasses.InitVar[{name}]'

        @classmethod
        def __class_getitem__(cls, type):
            return InitVar(type)


    class Field:
        """What a data class knows of one of its fields."""

        __slots__ = ('name', 'type', 'default', 'default_factory', 'repr', 'hash', 'init', 'compare', 'metadata',
                     'kw_only', '_field_type')

        def __init__(self, default, default_factory, init, repr, hash, compare, metadata, kw_only):
            self.name = None
            self.type = None
            self.default = default
            self.default_factory = default_factory
            self.init = init
            self.repr = repr
            self.hash = hash
            self.compare = compare
            self.metadata = MappingProxyType({} if metadata is None else metadata)
            self.kw_only = kw_only
            self._field_type = None

        def __repr__(self):
            parts = ', '.join(f'{name}={getattr(self, name)!r}' for name in self.__slots__)
            return f'Field({parts})'

        def __set_name__(self, owner, name):
            method = getattr(type(self.default), '__set_name__', None)
            if method:
                method(self.default, owner, name)


    class _DataclassParams:
        __slots__ = ('init', 'repr', 'eq', 'order', 'unsafe_hash', 'frozen')

        def __init__(self, init, repr, eq, order, unsafe_hash, frozen):
            self.init = init
            self.repr = repr
            self.eq = eq
            self.order = order
            self.unsafe_hash = unsafe_hash
            self.frozen = frozen

        def __repr__(self):
            return f"_DataclassParams({','.join(f'{name}={getattr(self, name)!r}' for name in self.__slots__)})"


    def field(*, default=MISSING, default_factory=MISSING, init=True, repr=True, hash=None, compare=True,
              metadata=None, kw_only=MISSING):
        """Says more of a field than its type and default."""
        if default is not MISSING and default_factory is not MISSING:
            raise ValueError('cannot specify both default and default_factory')
        return Field(default, default_factory, init, repr, hash, compare, metadata, kw_only)


    def _is_class_variable(annotation, module):
        if isinstance(annotation, str):
            text = annotation.split('[')[0].strip()
            return text in ('ClassVar', 'typing.ClassVar', 't.ClassVar')
        shown = repr(annotation)
        return shown == 'typing.ClassVar' or shown.startswith('typing.ClassVar[')


    def _is_init_variable(annotation):
        if isinstance(annotation, str):
            return annotation.split('[')[0].strip() in ('InitVar', 'dataclasses.InitVar')
        return annotation is InitVar or isinstance(annotation, InitVar)


    def _is_keyword_mark(annotation):
        if isinstance(annotation, str):
            return annotation.strip() in ('KW_ONLY', 'dataclasses.KW_ONLY')
        return annotation is KW_ONLY


    def _made_field(cls, name, annotation, kw_only):
        default = getattr(cls, name, MISSING)
        if isinstance(default, Field):
            one = default
        else:
            if type(default).__name__ == 'member_descriptor':
                # What __slots__ left there is no default.
                default = MISSING
            one = field(default=default)
        one.name = name
        one.type = annotation
        one._field_type = _FIELD
        if _is_class_variable(annotation, cls.__module__):
            one._field_type = _FIELD_CLASSVAR
        elif _is_init_variable(annotation):
            one._field_type = _FIELD_INITVAR
        if one._field_type is not _FIELD and one.default_factory is not MISSING:
            raise TypeError(f'field {name} cannot have a default factory')
        if one._field_type is _FIELD_CLASSVAR:
            if one.kw_only is not MISSING:
                raise TypeError(f'field {name} is a ClassVar but specifies kw_only')
        elif one.kw_only is MISSING:
            one.kw_only = kw_only
        if one._field_type is _FIELD and one.default.__class__.__hash__ is None:
            raise ValueError(f'mutable default {one.default.__class__} for field {name} is not allowed: '
                             'use default_factory')
        return one


    def _function(name, parameters, body, space, annotations=None):
        """A function made from source, which sees the names of a namespace."""
        lines = '\n'.join('  ' + line for line in body) or '  pass'
        names = ', '.join(space)
        source = f'def _create({names}):\n def {name}({parameters}):\n{lines}\n return {name}'
        result = {}
        exec(source, {'__builtins__': __builtins__}, result)
        function = result['_create'](**space)
        if annotations:
            function.__annotations__ = annotations
        return function


    def _init_source(fields, frozen, has_post_init, self_name):
        """Parameters, body and namespace of __init__."""
        space = {'_MISSING': MISSING, '_FACTORY': _HAS_DEFAULT_FACTORY, '_setattr': object.__setattr__}
        plain, keyword, body = [], [], []
        for one in fields:
            default = f'_default_{one.name}'
            if one.default_factory is not MISSING:
                space[default] = one.default_factory
            elif one.default is not MISSING:
                space[default] = one.default
            if one.init:
                parameter = one.name
                if one.default_factory is not MISSING:
                    parameter += '=_FACTORY'
                elif one.default is not MISSING:
                    parameter += f'={default}'
                (keyword if one.kw_only else plain).append(parameter)
            if one._field_type is _FIELD_INITVAR:
                continue
            if one.default_factory is not MISSING:
                value = f'{default}() if {one.name} is _FACTORY else {one.name}' if one.init else f'{default}()'
            elif one.init:
                value = one.name
            elif one.default is not MISSING and one.name in _slotted:
                value = default
            else:
                continue
            if frozen:
                body.append(f'_setattr({self_name}, {one.name!r}, {value})')
            else:
                body.append(f'{self_name}.{one.name} = {value}')
        if has_post_init:
            passed = ', '.join(one.name for one in fields if one._field_type is _FIELD_INITVAR)
            body.append(f'{self_name}.__post_init__({passed})')
        if keyword:
            keyword.insert(0, '*')
        return ', '.join([self_name] + plain + keyword), body, space


    # Names of fields whose defaults cannot stay in the class, while a class with slots is made.
    _slotted = set()


    def _repr_of(fields):
        names = [one.name for one in fields if one.repr]

        def __repr__(self):
            for shown in _shown:
                if shown is self:
                    return '...'
            _shown.append(self)
            try:
                inner = ', '.join([f'{name}={getattr(self, name)!r}' for name in names])
            finally:
                _shown.pop()
            return f'{self.__class__.__qualname__}({inner})'
        return __repr__


    # The objects whose repr is under way.
    _shown = []


    def _tuple(name, fields):
        return '(' + ''.join(f'{name}.{one.name},' for one in fields) + ')'


    def _set_new(cls, name, value):
        if name in cls.__dict__:
            return True
        _name(cls, value)
        setattr(cls, name, value)
        return False


    def _name(cls, function):
        if hasattr(function, '__qualname__'):
            function.__qualname__ = f'{cls.__qualname__}.{function.__name__}'
            function.__module__ = cls.__module__


    def _frozen_methods(cls, fields):
        names = frozenset(one.name for one in fields)

        def __setattr__(self, name, value):
            if type(self) is cls or name in names:
                raise FrozenInstanceError(f'cannot assign to field {name!r}')
            super(cls, self).__setattr__(name, value)

        def __delattr__(self, name):
            if type(self) is cls or name in names:
                raise FrozenInstanceError(f'cannot delete field {name!r}')
            super(cls, self).__delattr__(name)
        return __setattr__, __delattr__


    def _process(cls, init, repr, eq, order, unsafe_hash, frozen, match_args, kw_only, slots, weakref_slot):
        fields = {}
        any_frozen = has_data_bases = False
        for base in cls.__mro__[-1:0:-1]:
            inherited = base.__dict__.get(_FIELDS)
            if inherited is not None:
                has_data_bases = True
                for one in inherited.values():
                    fields[one.name] = one
                if getattr(base, _PARAMS).frozen:
                    any_frozen = True
        own = []
        saw_mark = False
        keywords = kw_only
        for name, annotation in cls.__dict__.get('__annotations__', {}).items():
            if _is_keyword_mark(annotation):
                if saw_mark:
                    raise TypeError(f'{name!r} is KW_ONLY, but KW_ONLY has already been specified')
                saw_mark = keywords = True
            else:
                own.append(_made_field(cls, name, annotation, keywords))
        for one in own:
            fields[one.name] = one
            if isinstance(getattr(cls, one.name, None), Field):
                if one.default is MISSING:
                    delattr(cls, one.name)
                else:
                    setattr(cls, one.name, one.default)
        for name, value in list(cls.__dict__.items()):
            if isinstance(value, Field) and name not in cls.__dict__.get('__annotations__', {}):
                raise TypeError(f'{name!r} is a field but has no type annotation')
        if has_data_bases:
            if any_frozen and not frozen:
                raise TypeError('cannot inherit non-frozen dataclass from a frozen one')
            if not any_frozen and frozen:
                raise TypeError('cannot inherit frozen dataclass from a non-frozen one')
        setattr(cls, _FIELDS, fields)
        setattr(cls, _PARAMS, _DataclassParams(init, repr, eq, order, unsafe_hash, frozen))
        has_eq = '__eq__' in cls.__dict__
        hash_before = cls.__dict__.get('__hash__', MISSING)
        has_hash = not (hash_before is MISSING or hash_before is None and has_eq)
        if order and not eq:
            raise ValueError('eq must be true if order is true')
        every = [one for one in fields.values() if one._field_type in (_FIELD, _FIELD_INITVAR)]
        positional = [one for one in every if one.init and not one.kw_only]
        real = [one for one in fields.values() if one._field_type is _FIELD]
        if init:
            seen_default = False
            for one in positional:
                if one.default is not MISSING or one.default_factory is not MISSING:
                    seen_default = True
                elif seen_default:
                    raise TypeError(f'non-default argument {one.name!r} follows default argument')
            self_name = '__dataclass_self__' if 'self' in fields else 'self'
            _slotted.clear()
            if slots:
                _slotted.update(one.name for one in real)
            parameters, body, space = _init_source(every, frozen, hasattr(cls, '__post_init__'), self_name)
            annotations = {one.name: one.type for one in every if one.init}
            annotations['return'] = None
            _set_new(cls, '__init__', _function('__init__', parameters, body, space, annotations))
        if repr:
            _set_new(cls, '__repr__', _repr_of(real))
        compared = [one for one in real if one.compare]
        if eq:
            _set_new(cls, '__eq__', _comparison('__eq__', '==', compared))
        if order:
            for name, operator in (('__lt__', '<'), ('__le__', '<='), ('__gt__', '>'), ('__ge__', '>=')):
                if _set_new(cls, name, _comparison(name, operator, compared)):
                    raise TypeError(f'Cannot overwrite attribute {name} in class {cls.__name__}. Consider using '
                                    'functools.total_ordering')
        if frozen:
            for function in _frozen_methods(cls, real):
                if _set_new(cls, function.__name__, function):
                    raise TypeError(f'Cannot overwrite attribute {function.__name__} in class {cls.__name__}')
        hashed = [one for one in real if (one.compare if one.hash is None else one.hash)]
        if unsafe_hash and has_hash:
            raise TypeError(f'Cannot overwrite attribute __hash__ in class {cls.__name__}')
        if unsafe_hash or eq and frozen and not has_hash:
            function = _function('__hash__', 'self', [f"return hash({_tuple('self', hashed)})"], {'_': None})
            _name(cls, function)
            cls.__hash__ = function
        elif eq and not has_hash:
            cls.__hash__ = None
        if match_args and '__match_args__' not in cls.__dict__:
            cls.__match_args__ = tuple(one.name for one in positional)
        if not getattr(cls, '__doc__', None):
            cls.__doc__ = cls.__name__ + _signature(every)
        if weakref_slot and not slots:
            raise TypeError('weakref_slot is True but slots is False')
        if slots:
            cls = _with_slots(cls, frozen, weakref_slot)
        from abc import update_abstractmethods
        update_abstractmethods(cls)
        return cls


    def _comparison(name, operator, fields):
        mine, others = _tuple('self', fields), _tuple('other', fields)
        return _function(name, 'self, other', [
            'if other.__class__ is self.__class__:', f' return {mine} {operator} {others}',
            'return NotImplemented'], {'_': None})


    def _type_name(annotation):
        if isinstance(annotation, str):
            return repr(annotation)
        if isinstance(annotation, InitVar):
            return repr(annotation)
        if isinstance(annotation, type) and not hasattr(annotation, '__origin__'):
            module = annotation.__module__
            return annotation.__qualname__ if module == 'builtins' else f'{module}.{annotation.__qualname__}'
        return repr(annotation).replace('typing.', '')


    def _signature(fields):
        """How __init__ is called, as the docstring shows it."""
        parts = []
        marked = False
        for one in [one for one in fields if one.init and not one.kw_only] + [
                one for one in fields if one.init and one.kw_only]:
            if one.kw_only and not marked:
                marked = True
                parts.append('*')
            text = f'{one.name}: {_type_name(one.type)}'
            if one.default_factory is not MISSING:
                text += ' = <factory>'
            elif one.default is not MISSING:
                text += f' = {one.default!r}'
            parts.append(text)
        return f"({', '.join(parts)})"


    def _with_slots(cls, frozen, weakref_slot):
        """The class made anew, with __slots__."""
        if '__slots__' in cls.__dict__:
            raise TypeError(f'{cls.__name__} already specifies __slots__')
        namespace = dict(cls.__dict__)
        names = tuple(one.name for one in fields(cls))
        inherited = set()
        for base in cls.__mro__[1:-1]:
            slots = base.__dict__.get('__slots__', ())
            inherited |= {slots} if isinstance(slots, str) else set(slots)
        namespace['__slots__'] = tuple(name for name in names if name not in inherited)
        if weakref_slot:
            namespace['__slots__'] += ('__weakref__',)
        for name in names:
            namespace.pop(name, None)
        namespace.pop('__dict__', None)
        namespace.pop('__weakref__', None)
        qualname = cls.__qualname__
        made = type(cls)(cls.__name__, cls.__bases__, namespace)
        made.__qualname__ = qualname
        if frozen:
            # These know the class that they belong to.
            for function in _frozen_methods(made, fields(made)):
                _name(made, function)
                setattr(made, function.__name__, function)
        return made


    def dataclass(cls=None, /, *, init=True, repr=True, eq=True, order=False, unsafe_hash=False, frozen=False,
                  match_args=True, kw_only=False, slots=False, weakref_slot=False):
        """Adds to a class what follows from its annotated attributes: __init__, __repr__, __eq__ and more."""
        def decorate(cls):
            return _process(cls, init, repr, eq, order, unsafe_hash, frozen, match_args, kw_only, slots,
                            weakref_slot)
        return decorate if cls is None else decorate(cls)


    def fields(class_or_instance):
        """The fields of a data class, as a tuple."""
        try:
            known = getattr(class_or_instance, _FIELDS)
        except AttributeError:
            raise TypeError('must be called with a dataclass type or instance') from None
        return tuple(one for one in known.values() if one._field_type is _FIELD)


    def is_dataclass(obj):
        """True for data classes and their objects."""
        return hasattr(obj if isinstance(obj, type) else type(obj), _FIELDS)


    def _is_instance(obj):
        return hasattr(type(obj), _FIELDS)


    def asdict(obj, *, dict_factory=dict):
        """The fields of an object as a dict, those of objects in it too."""
        if not _is_instance(obj):
            raise TypeError('asdict() should be called on dataclass instances')
        return _plain(obj, lambda one, inner: dict_factory(
            [(each.name, inner(getattr(one, each.name))) for each in fields(one)]))


    def astuple(obj, *, tuple_factory=tuple):
        """The fields of an object as a tuple, those of objects in it too."""
        if not _is_instance(obj):
            raise TypeError('astuple() should be called on dataclass instances')
        return _plain(obj, lambda one, inner: tuple_factory(
            [inner(getattr(one, each.name)) for each in fields(one)]))


    def _plain(obj, convert):
        def inner(value):
            return _plain(value, convert)
        if _is_instance(obj):
            return convert(obj, inner)
        if isinstance(obj, tuple) and hasattr(obj, '_fields'):
            return type(obj)(*[inner(value) for value in obj])
        if isinstance(obj, (list, tuple)):
            return type(obj)([inner(value) for value in obj])
        if isinstance(obj, dict):
            pairs = [(inner(key), inner(value)) for key, value in obj.items()]
            if hasattr(type(obj), 'default_factory'):
                result = type(obj)(obj.default_factory)
                result.update(pairs)
                return result
            return type(obj)(pairs)
        import copy
        return copy.deepcopy(obj)


    def make_dataclass(cls_name, fields, *, bases=(), namespace=None, init=True, repr=True, eq=True,
                       order=False, unsafe_hash=False, frozen=False, match_args=True, kw_only=False,
                       slots=False, weakref_slot=False):
        """A data class out of names, types and defaults."""
        from keyword import iskeyword
        namespace = dict(namespace or {})
        annotations = {}
        for item in fields:
            if isinstance(item, str):
                name, annotation = item, 'typing.Any'
            elif len(item) == 2:
                name, annotation = item
            elif len(item) == 3:
                name, annotation, namespace[item[0]] = item
            else:
                raise TypeError(f'Invalid field: {item!r}')
            if not isinstance(name, str) or not name.isidentifier():
                raise TypeError(f'Field names must be valid identifiers: {name!r}')
            if iskeyword(name):
                raise TypeError(f'Field names must not be keywords: {name!r}')
            if name in annotations:
                raise TypeError(f'Field name duplicated: {name!r}')
            annotations[name] = annotation
        namespace['__annotations__'] = annotations
        from types import new_class
        cls = new_class(cls_name, bases, {}, lambda space: space.update(namespace))
        return dataclass(cls, init=init, repr=repr, eq=eq, order=order, unsafe_hash=unsafe_hash, frozen=frozen,
                         match_args=match_args, kw_only=kw_only, slots=slots, weakref_slot=weakref_slot)


    def replace(obj, /, **changes):
        """A new object with some fields changed."""
        if not _is_instance(obj):
            raise TypeError('replace() should be called on dataclass instances')
        for one in getattr(obj, _FIELDS).values():
            if one._field_type is _FIELD_CLASSVAR:
                continue
            if not one.init:
                if one.name in changes:
                    raise ValueError(f'field {one.name} is declared with init=False, it cannot be specified with '
                                     'replace()')
                continue
            if one.name not in changes:
                if one._field_type is _FIELD_INITVAR and one.default is MISSING:
                    raise ValueError(f'InitVar {one.name!r} must be specified with replace()')
                changes[one.name] = getattr(obj, one.name)
        return obj.__class__(**changes)
    """#
}
