// The module `typing`, in Python.

enum TypingSource {
  /// The module's source.
  static let text = #"""
    import collections.abc
    from _abstract_basics import _Alias, _shown
    from _typing_variables import (NewType, ParamSpec, ParamSpecArgs, ParamSpecKwargs, TypeVar, TypeVarTuple,
                                   _Variable)

    TYPE_CHECKING = False


    def _repr(value):
        return 'None' if value is type(None) else _shown(value)


    def _checked(value, message='Parameters to generic types must be types.'):
        """A type as it was written, with None as the type of None and text as a forward reference."""
        if value is None:
            return type(None)
        if isinstance(value, str):
            return ForwardRef(value)
        if isinstance(value, (type, _Special, _Alias, TypeVar, ParamSpec, NewType)) or value is Ellipsis:
            return value
        if callable(value) or isinstance(value, (type(list[int]), tuple, list)):
            return value
        raise TypeError(f'{message} Got {value!r:.100}.')


    def _is_union(value):
        if isinstance(value, _UnionGenericAlias):
            return True
        return isinstance(value, type(int | str)) and getattr(value, '__origin__', None) is None


    def _distinct(values):
        result = []
        for value in values:
            if value not in result:
                result.append(value)
        return result


    class ForwardRef:
        """A type given as text, to be looked up later."""

        def __init__(self, arg, is_argument=True, module=None, *, is_class=False):
            self.__forward_arg__ = arg
            self.__forward_module__ = module
            self.__forward_is_argument__ = is_argument

        def __eq__(self, other):
            return isinstance(other, ForwardRef) and self.__forward_arg__ == other.__forward_arg__

        def __hash__(self):
            return hash(self.__forward_arg__)

        def __repr__(self):
            return f'ForwardRef({self.__forward_arg__!r})'

        def __or__(self, other):
            return Union[self, other]

        def __ror__(self, other):
            return Union[other, self]

        def _evaluate(self, globalns, localns):
            return _resolved(eval(self.__forward_arg__, globalns, localns), globalns, localns)


    class _Special:
        """A name of typing that is no class: Any, Union, Optional and the like."""

        def __init__(self, name, doc, subscript=None):
            self._name = name
            self.__doc__ = doc
            self._subscript = subscript

        def __repr__(self):
            return f'typing.{self._name}'

        def __call__(self, *args, **kwds):
            raise TypeError(f'Cannot instantiate {self!r}')

        def __getitem__(self, parameters):
            if self._subscript is None:
                raise TypeError(f'{self!r} is not subscriptable')
            return self._subscript(self, parameters)

        def __or__(self, other):
            return Union[self, other]

        def __ror__(self, other):
            return Union[other, self]

        def __hash__(self):
            return hash(self._name)

        def __mro_entries__(self, bases):
            raise TypeError(f'Cannot subclass {self!r}')

        def __instancecheck__(self, obj):
            raise TypeError(f'{self!r} cannot be used with isinstance()')

        def __subclasscheck__(self, cls):
            raise TypeError(f'{self!r} cannot be used with issubclass()')

        def __reduce__(self):
            return self._name


    class _GenericAlias(_Alias):
        """A generic type with its arguments."""

        def __init__(self, origin, args, name=None):
            super().__init__(origin, args)
            self._name = name

        def __repr__(self):
            name = f'typing.{self._name}' if self._name else _shown(self.__origin__)
            args = self.__args__
            if self._name == 'Callable':
                head = '...' if args[0] is Ellipsis else f"[{', '.join(map(_repr, args[:-1]))}]"
                return f'{name}[{head}, {_repr(args[-1])}]'
            return f"{name}[{', '.join(map(_repr, args)) or '()'}]"

        def __call__(self, *args, **kwds):
            if self._name and self.__origin__.__module__ != '__main__':
                raise TypeError(f'Type {self._name} cannot be instantiated; use '
                                f'{self.__origin__.__name__}() instead')
            result = self.__origin__(*args, **kwds)
            try:
                result.__orig_class__ = self
            except AttributeError:
                pass
            return result

        def __getitem__(self, item):
            items = item if isinstance(item, tuple) else (item,)
            parameters = self.__parameters__
            if not parameters:
                raise TypeError(f'{self!r} is not a generic class')
            if len(items) != len(parameters):
                few = 'few' if len(items) < len(parameters) else 'many'
                raise TypeError(f'Too {few} arguments for {self!r}; actual {len(items)}, '
                                f'expected {len(parameters)}')
            filled = dict(zip(parameters, map(_checked, items)))
            return _GenericAlias(self.__origin__, tuple(_filled(value, filled) for value in self.__args__),
                                 self._name)

        def __eq__(self, other):
            if not isinstance(other, _GenericAlias):
                return NotImplemented
            return self.__origin__ is other.__origin__ and self.__args__ == other.__args__

        def __hash__(self):
            return hash((self.__origin__, self.__args__))

        def __mro_entries__(self, bases):
            result = []
            if self.__origin__ not in bases:
                result.append(self.__origin__)
            at = bases.index(self) if self in bases else 0
            if self._name and '_is_root' not in self.__origin__.__dict__ and self.__parameters__:
                if not any(isinstance(base, _Alias) or isinstance(base, type) and issubclass(base, Generic)
                           for base in bases[at + 1:]):
                    result.append(Generic)
            return tuple(result)

        def __instancecheck__(self, obj):
            return self.__subclasscheck__(type(obj))

        def __subclasscheck__(self, cls):
            raise TypeError('Subscripted generics cannot be used with class and instance checks')


    def _filled(value, filled):
        """A type with its type variables replaced."""
        if isinstance(value, (TypeVar, ParamSpec)):
            return filled.get(value, value)
        parameters = getattr(value, '__parameters__', ())
        if parameters and not isinstance(value, type):
            return value[tuple(filled.get(parameter, parameter) for parameter in parameters)]
        return value


    class _UnionGenericAlias(_GenericAlias):
        """One of several types."""

        def __init__(self, args, name=None):
            _Alias.__init__(self, Union, args)
            self._name = name

        def __repr__(self):
            args = self.__args__
            if len(args) == 2 and type(None) in args:
                return f'typing.Optional[{_repr(args[0] if args[1] is type(None) else args[1])}]'
            return f"typing.Union[{', '.join(map(_repr, args))}]"

        def __eq__(self, other):
            if not _is_union(other):
                return NotImplemented
            return set(self.__args__) == {_checked(value) for value in other.__args__}

        def __hash__(self):
            return hash(frozenset(self.__args__))

        def __call__(self, *args, **kwds):
            raise TypeError('Cannot instantiate typing.Union')

        def __getitem__(self, item):
            items = item if isinstance(item, tuple) else (item,)
            filled = dict(zip(self.__parameters__, map(_checked, items)))
            return Union[tuple(_filled(value, filled) for value in self.__args__)]

        def __getattr__(self, name):
            raise AttributeError(name)

        def __instancecheck__(self, obj):
            return any(isinstance(obj, member) for member in self.__args__)

        def __subclasscheck__(self, cls):
            return any(issubclass(cls, member) for member in self.__args__)


    class _LiteralGenericAlias(_GenericAlias):
        """One of several values."""

        def __init__(self, args):
            _Alias.__init__(self, Literal, args)
            self._name = 'Literal'

        def __repr__(self):
            return f"typing.Literal[{', '.join(map(repr, self.__args__))}]"

        def __eq__(self, other):
            if not isinstance(other, _LiteralGenericAlias):
                return NotImplemented
            return ({(value, type(value)) for value in self.__args__}
                    == {(value, type(value)) for value in other.__args__})

        def __hash__(self):
            return hash(frozenset((value, type(value)) for value in self.__args__))

        def __getattr__(self, name):
            raise AttributeError(name)


    class _AnnotatedAlias(_GenericAlias):
        """A type with remarks that other tools read."""

        def __init__(self, origin, metadata):
            _Alias.__init__(self, origin, (origin,))
            self._name = 'Annotated'
            self.__metadata__ = metadata

        def __repr__(self):
            return f"typing.Annotated[{_repr(self.__origin__)}, {', '.join(map(repr, self.__metadata__))}]"

        def __eq__(self, other):
            if not isinstance(other, _AnnotatedAlias):
                return NotImplemented
            return self.__origin__ == other.__origin__ and self.__metadata__ == other.__metadata__

        def __hash__(self):
            return hash((self.__origin__, self.__metadata__))


    class _NamedAlias(_Special):
        """A name such as List or Iterable that stands for a class."""

        def __init__(self, origin, count, name):
            super().__init__(name, f'A generic version of {origin.__module__}.{origin.__qualname__}.')
            self.__origin__ = origin
            self._count = count

        def __getitem__(self, parameters):
            values = parameters if isinstance(parameters, tuple) else (parameters,)
            if self._name == 'Callable':
                if not isinstance(parameters, tuple) or len(parameters) != 2:
                    raise TypeError('Callable must be used as Callable[[arg, ...], result].')
                args, result = parameters
                if isinstance(args, (list, tuple)):
                    values = tuple(args) + (result,)
                elif args is Ellipsis or isinstance(args, ParamSpec) or hasattr(args, '__origin__'):
                    values = (args, result)
                else:
                    raise TypeError(f'Callable[args, result]: args must be a list. Got {args!r}')
            elif self._name == 'Tuple':
                if parameters == ():
                    values = ()
            elif len(values) != self._count:
                few = 'few' if len(values) < self._count else 'many'
                raise TypeError(f'Too {few} arguments for {self!r}; actual {len(values)}, expected {self._count}')
            return _GenericAlias(self.__origin__, tuple(_checked(value) for value in values), self._name)

        def __call__(self, *args, **kwds):
            raise TypeError(f'Type {self._name} cannot be instantiated; use {self.__origin__.__name__}() instead')

        def __getattr__(self, name):
            if name.startswith('__') and name.endswith('__'):
                raise AttributeError(name)
            return getattr(self.__origin__, name)

        def __mro_entries__(self, bases):
            return (self.__origin__,)

        def __instancecheck__(self, obj):
            return isinstance(obj, self.__origin__)

        def __subclasscheck__(self, cls):
            return issubclass(cls, self.__origin__)


    class _AnyMeta(type):
        def __instancecheck__(self, obj):
            if self is Any:
                raise TypeError('typing.Any cannot be used with isinstance()')
            return super().__instancecheck__(obj)

        def __repr__(self):
            return 'typing.Any' if self is Any else super().__repr__()


    class Any(metaclass=_AnyMeta):
        """Any type at all."""

        def __new__(cls, *args, **kwargs):
            if cls is Any:
                raise TypeError('Any cannot be instantiated')
            return super().__new__(cls)


    def _union(self, parameters):
        if parameters == ():
            raise TypeError('Cannot take a Union of no types.')
        flat = []
        for value in parameters if isinstance(parameters, tuple) else (parameters,):
            if _is_union(value):
                flat.extend(map(_checked, value.__args__))
            else:
                flat.append(_checked(value, 'Union[arg, ...]: each arg must be a type.'))
        flat = _distinct(flat)
        return flat[0] if len(flat) == 1 else _UnionGenericAlias(tuple(flat))


    def _literal(self, parameters):
        flat = []
        for value in parameters if isinstance(parameters, tuple) else (parameters,):
            flat.extend(value.__args__ if isinstance(value, _LiteralGenericAlias) else (value,))
        distinct = []
        for value in flat:
            if not any(value == other and type(value) is type(other) for other in distinct):
                distinct.append(value)
        return _LiteralGenericAlias(tuple(distinct))


    def _single(self, parameters):
        return _SpecialAlias(self, (_checked(parameters, f'{self} accepts only single type.'),))


    def _several(self, parameters):
        values = parameters if isinstance(parameters, tuple) else (parameters,)
        return _SpecialAlias(self, tuple(map(_checked, values)))


    class _SpecialAlias(_GenericAlias):
        """A special name with what was written in brackets behind it."""

        def __repr__(self):
            return f"{self.__origin__!r}[{', '.join(map(_repr, self.__args__))}]"

        def __getattr__(self, name):
            raise AttributeError(name)

        def __call__(self, *args, **kwds):
            raise TypeError(f'Cannot instantiate {self!r}')


    Union = _Special('Union', 'One of several types.', _union)
    Optional = _Special('Optional', 'A type or None.', lambda self, value: Union[value, type(None)])
    Literal = _Special('Literal', 'One of several values.', _literal)
    ClassVar = _Special('ClassVar', 'An attribute of the class, not of its objects.', _single)
    Final = _Special('Final', 'A name that is not bound again.', _single)
    Required = _Special('Required', 'A key that a TypedDict must have.', _single)
    NotRequired = _Special('NotRequired', 'A key that a TypedDict may lack.', _single)
    TypeGuard = _Special('TypeGuard', 'What a function that narrows a type gives back.', _single)
    Unpack = _Special('Unpack', 'Several types in place of one.', _single)
    Concatenate = _Special('Concatenate', 'Parameters before those of a ParamSpec.', _several)
    NoReturn = _Special('NoReturn', 'The result of a function that never returns.')
    Never = _Special('Never', 'The type that has no values.')
    Self = _Special('Self', 'The class that is being defined.')
    LiteralString = _Special('LiteralString', 'Text written in the program itself.')
    TypeAlias = _Special('TypeAlias', 'Marks an assignment that names a type.')
    AnyStr = TypeVar('AnyStr', bytes, str)


    class Annotated:
        """A type with remarks: Annotated[int, 'metres']."""

        def __new__(cls, *args, **kwargs):
            raise TypeError('Type Annotated cannot be instantiated.')

        @classmethod
        def __class_getitem__(cls, parameters):
            if not isinstance(parameters, tuple) or len(parameters) < 2:
                raise TypeError('Annotated[...] should be used with at least two arguments (a type and an '
                                'annotation).')
            origin = _checked(parameters[0], 'Annotated[t, ...]: t must be a type.')
            metadata = tuple(parameters[1:])
            if isinstance(origin, _AnnotatedAlias):
                return _AnnotatedAlias(origin.__origin__, origin.__metadata__ + metadata)
            return _AnnotatedAlias(origin, metadata)


    def _parameters_of(bases):
        """The type variables of a class's bases, each once; those of Generic[...] in their order."""
        for base in bases:
            if isinstance(base, _GenericAlias) and '_is_root' in base.__origin__.__dict__:
                return base.__args__
        return tuple(_distinct([one for base in bases for one in getattr(base, '__parameters__', ())
                                if not isinstance(base, type)]))


    class Generic:
        """A base for classes with type variables: class Box(Generic[T])."""

        __slots__ = ()
        _is_root = True
        _is_protocol = False

        @classmethod
        def __class_getitem__(cls, parameters):
            values = parameters if isinstance(parameters, tuple) else (parameters,)
            if not values:
                raise TypeError(f'Parameter list to {cls.__qualname__}[...] cannot be empty')
            values = tuple(map(_checked, values))
            if '_is_root' in cls.__dict__:
                if not all(isinstance(value, _Variable) or isinstance(value, _SpecialAlias) for value in values):
                    raise TypeError(f'Parameters to {cls.__name__}[...] must all be type variables or parameter '
                                    'specification variables.')
                if len(set(values)) != len(values):
                    raise TypeError(f'Parameters to {cls.__name__}[...] must all be unique')
                return _GenericAlias(cls, values, cls.__name__)
            known = getattr(cls, '__parameters__', ())
            if not known:
                raise TypeError(f'{cls!r} is not a generic class')
            if len(values) != len(known) and not any(isinstance(one, (ParamSpec, TypeVarTuple)) for one in known):
                few = 'few' if len(values) < len(known) else 'many'
                raise TypeError(f'Too {few} arguments for {cls!r}; actual {len(values)}, expected {len(known)}')
            return _GenericAlias(cls, values)

        def __init_subclass__(cls, *args, **kwargs):
            super().__init_subclass__(*args, **kwargs)
            bases = cls.__dict__.get('__orig_bases__', ())
            if Generic in bases:
                raise TypeError('Cannot inherit from plain Generic')
            cls.__parameters__ = _parameters_of(bases)


    from _typing_classes import (NamedTuple, Protocol, SupportsAbs, SupportsBytes, SupportsComplex,
                                 SupportsFloat, SupportsIndex, SupportsInt, SupportsRound, TypedDict,
                                 runtime_checkable)
    from _typing_functions import (_resolved, assert_never, assert_type, cast, clear_overloads,
                                   dataclass_transform, final, get_args, get_origin, get_overloads,
                                   get_type_hints, is_typeddict, no_type_check, no_type_check_decorator,
                                   overload, reveal_type)

    for _name, _origin, _count in (
            ('List', list, 1), ('Dict', dict, 2), ('Set', set, 1), ('FrozenSet', frozenset, 1), ('Tuple', tuple, -1),
            ('Type', type, 1), ('Callable', collections.abc.Callable, 2)):
        globals()[_name] = _NamedAlias(_origin, _count, _name)
    for _name, _count in (
            ('Hashable', 0), ('Sized', 0), ('Awaitable', 1), ('Coroutine', 3), ('AsyncIterable', 1),
            ('AsyncIterator', 1), ('AsyncGenerator', 2), ('Iterable', 1), ('Iterator', 1), ('Reversible', 1),
            ('Container', 1), ('Collection', 1), ('AbstractSet', 1), ('MutableSet', 1), ('Mapping', 2),
            ('MutableMapping', 2), ('Sequence', 1), ('MutableSequence', 1), ('ByteString', 0), ('Generator', 3),
            ('MappingView', 1), ('KeysView', 1), ('ItemsView', 2), ('ValuesView', 1)):
        _origin = getattr(collections.abc, 'Set' if _name == 'AbstractSet' else _name)
        globals()[_name] = _NamedAlias(_origin, _count, _name)
    del _name, _origin, _count

    Text = str


    # These stand for classes of modules that few programs need.
    _PLACES = {'Deque': ('collections', 'deque', 1), 'DefaultDict': ('collections', 'defaultdict', 2),
               'OrderedDict': ('collections', 'OrderedDict', 2), 'Counter': ('collections', 'Counter', 1),
               'ChainMap': ('collections', 'ChainMap', 2), 'Pattern': ('re', 'Pattern', 1),
               'Match': ('re', 'Match', 1),
               'ContextManager': ('contextlib', 'AbstractContextManager', 1),
               'AsyncContextManager': ('contextlib', 'AbstractAsyncContextManager', 1),
               'TextIO': ('io', 'TextIOBase', 0), 'BinaryIO': ('io', 'RawIOBase', 0), 'IO': ('io', 'IOBase', 1)}


    def __getattr__(name):
        if name not in _PLACES:
            raise AttributeError(f"module 'typing' has no attribute {name!r}")
        module, attribute, count = _PLACES[name]
        value = globals()[name] = _NamedAlias(getattr(__import__(module), attribute), count, name)
        return value


    def __dir__():
        return sorted(set(globals()) | set(_PLACES))
    """#
}
