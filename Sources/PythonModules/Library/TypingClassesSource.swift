// The classes of `typing` that others derive from: protocols, named tuples, typed dicts.

enum TypingClassesSource {
  /// The module's source.
  static let text = #"""
    from abc import ABCMeta, abstractmethod

    from typing import Generic, TypeVar

    # What a protocol's class body holds besides the members that it asks for.
    _NOT_MEMBERS = frozenset({
        '__abstractmethods__', '__annotations__', '__dict__', '__doc__', '__init__', '__module__', '__new__',
        '__orig_bases__', '__parameters__', '__slots__', '__subclasshook__', '__weakref__', '__class_getitem__',
        '__match_args__', '__qualname__', '__init_subclass__', '_abc_impl', '_is_protocol',
        '_is_runtime_protocol', '__firstlineno__', '__static_attributes__', '__hash__'})


    def _members(cls):
        names = []
        for owner in cls.__mro__[:-1]:
            if owner.__name__ in ('Protocol', 'Generic'):
                continue
            for name in list(owner.__dict__) + list(owner.__dict__.get('__annotations__', {})):
                if name not in _NOT_MEMBERS and name not in names:
                    names.append(name)
        return names


    class _ProtocolMeta(ABCMeta):
        """The metaclass of protocols: an object belongs if it has what the protocol asks for."""

        def __instancecheck__(cls, instance):
            if not cls.__dict__.get('_is_protocol'):
                return super().__instancecheck__(instance)
            if not getattr(cls, '_is_runtime_protocol', False):
                raise TypeError('Instance and class checks can only be used with @runtime_checkable protocols')
            if super().__instancecheck__(instance):
                return True
            return all(hasattr(instance, name) and
                       (not callable(getattr(cls, name, None)) or getattr(instance, name) is not None)
                       for name in _members(cls))

        def __subclasscheck__(cls, subclass):
            if cls.__dict__.get('_is_protocol') and subclass is not cls:
                if not isinstance(subclass, type):
                    raise TypeError('issubclass() arg 1 must be a class')
                if getattr(cls, '_is_runtime_protocol', False):
                    if not all(callable(getattr(cls, name, None)) for name in _members(cls)):
                        if cls not in subclass.__mro__:
                            raise TypeError("Protocols with non-method members don't support issubclass()")
                elif cls not in subclass.__mro__ and cls.__name__ != 'Protocol':
                    raise TypeError(
                        'Instance and class checks can only be used with @runtime_checkable protocols')
            return super().__subclasscheck__(subclass)


    def _no_instances(self, *args, **kwargs):
        if type(self).__dict__.get('_is_protocol'):
            raise TypeError('Protocols cannot be instantiated')


    class Protocol(Generic, metaclass=_ProtocolMeta):
        """A base for classes that say what methods and attributes an object must have."""

        __slots__ = ()
        _is_root = True
        _is_protocol = True
        _is_runtime_protocol = False

        def __init_subclass__(cls, *args, **kwargs):
            super().__init_subclass__(*args, **kwargs)
            if '_is_protocol' not in cls.__dict__:
                cls._is_protocol = Protocol in cls.__bases__
            if not cls._is_protocol:
                return
            for base in cls.__bases__:
                if not (base in (object, Generic) or base.__dict__.get('_is_protocol') or
                        base.__module__ in ('collections.abc', 'contextlib')):
                    raise TypeError(f'Protocols can only inherit from other protocols, got {base!r}')
            if '__init__' not in cls.__dict__:
                cls.__init__ = _no_instances

        @classmethod
        def __subclasshook__(cls, other):
            if not cls.__dict__.get('_is_protocol') or cls is Protocol:
                return NotImplemented
            for name in _members(cls):
                for owner in other.__mro__:
                    if name in owner.__dict__:
                        if owner.__dict__[name] is None:
                            return NotImplemented
                        break
                    if name in owner.__dict__.get('__annotations__', {}):
                        break
                else:
                    return NotImplemented
            return True


    def runtime_checkable(cls):
        """Lets isinstance() ask whether an object has what a protocol asks for."""
        if not isinstance(cls, type) or not getattr(cls, '_is_protocol', False):
            raise TypeError(f'@runtime_checkable can be only applied to protocol classes, got {cls!r}')
        cls._is_runtime_protocol = True
        return cls


    T_co = TypeVar('T_co', covariant=True)


    @runtime_checkable
    class SupportsInt(Protocol):
        __slots__ = ()

        @abstractmethod
        def __int__(self) -> int:
            pass


    @runtime_checkable
    class SupportsFloat(Protocol):
        __slots__ = ()

        @abstractmethod
        def __float__(self) -> float:
            pass


    @runtime_checkable
    class SupportsComplex(Protocol):
        __slots__ = ()

        @abstractmethod
        def __complex__(self) -> complex:
            pass


    @runtime_checkable
    class SupportsBytes(Protocol):
        __slots__ = ()

        @abstractmethod
        def __bytes__(self) -> bytes:
            pass


    @runtime_checkable
    class SupportsIndex(Protocol):
        __slots__ = ()

        @abstractmethod
        def __index__(self) -> int:
            pass


    @runtime_checkable
    class SupportsAbs(Protocol[T_co]):
        __slots__ = ()

        @abstractmethod
        def __abs__(self) -> T_co:
            pass


    @runtime_checkable
    class SupportsRound(Protocol[T_co]):
        __slots__ = ()

        @abstractmethod
        def __round__(self, ndigits: int = 0) -> T_co:
            pass


    def _typed(types):
        from typing import _checked
        return {name: _checked(kind, 'field annotations must be types') for name, kind in types.items()}


    def _make_named_tuple(name, types, defaults, module):
        from collections import namedtuple
        cls = namedtuple(name, list(types), defaults=defaults, module=module)
        cls.__annotations__ = cls.__new__.__annotations__ = types
        return cls


    class NamedTupleMeta(type):
        """Makes a named tuple of a class body with annotations."""

        def __new__(cls, typename, bases, ns):
            if '_root' in ns:
                return super().__new__(cls, typename, bases, ns)
            for base in bases:
                if base is not NamedTuple and base is not Generic:
                    raise TypeError('can only inherit from a NamedTuple type and Generic')
            types = _typed(ns.get('__annotations__', {}))
            defaults = []
            for name in types:
                if name in ns:
                    defaults.append(ns[name])
                elif defaults:
                    raise TypeError(f'Non-default namedtuple field {name} cannot follow default field'
                                    f'{"s" if len(defaults) > 1 else ""} '
                                    f"{', '.join(field for field in types if field in ns)}")
            made = _make_named_tuple(typename, types, defaults, ns['__module__'])
            made.__bases__ = made.__bases__ if Generic not in bases else (tuple, Generic)
            for key, value in ns.items():
                if key in ('__new__', '__init__', '__slots__', '__getnewargs__', '_fields', '_field_defaults',
                           '_make', '_replace', '_asdict'):
                    raise AttributeError(f'Cannot overwrite NamedTuple attribute {key}')
                if key not in ('__module__', '__annotations__', '__qualname__', '__orig_bases__') and (
                        key not in types):
                    setattr(made, key, value)
                    if hasattr(type(value), '__set_name__'):
                        type(value).__set_name__(value, made, key)
            return made


    class NamedTuple(metaclass=NamedTupleMeta):
        """A base for named tuples written as classes, with types: x: int = 0."""

        _root = True

        def __new__(cls, typename, fields=None, /, **kwargs):
            if fields is None:
                fields = kwargs.items()
            elif kwargs:
                raise TypeError('Either list of fields or keywords can be provided to NamedTuple, not both')
            return _make_named_tuple(typename, _typed(dict(fields)), (), '__main__')


    class _TypedDictMeta(type):
        """Makes a class of a TypedDict's body; its objects are plain dicts."""

        def __new__(cls, name, bases, ns, total=True):
            if not bases:
                return super().__new__(cls, name, (), ns)
            for base in bases:
                if type(base) is not _TypedDictMeta and base is not Generic:
                    raise TypeError('cannot inherit from both a TypedDict type and a non-TypedDict base class')
            made = super().__new__(cls, name, (dict,), {
                key: value for key, value in ns.items() if key != '__annotations__'})
            annotations, required, optional = {}, set(), set()
            for base in bases:
                annotations.update(base.__dict__.get('__annotations__', {}))
                required |= base.__dict__.get('__required_keys__', frozenset())
                optional |= base.__dict__.get('__optional_keys__', frozenset())
            own = _typed(ns.get('__annotations__', {}))
            annotations.update(own)
            for key, kind in own.items():
                marker = repr(getattr(kind, '__origin__', None))
                needed = total if marker not in ('typing.Required', 'typing.NotRequired') else (
                    marker == 'typing.Required')
                (required if needed else optional).add(key)
            made.__annotations__ = annotations
            made.__required_keys__ = frozenset(required)
            made.__optional_keys__ = frozenset(optional)
            made.__total__ = total
            return made

        def __call__(cls, *args, **kwargs):
            if cls is TypedDict:
                name, fields = args if len(args) == 2 else (args[0], {})
                total = kwargs.pop('total', True)
                return _TypedDictMeta(name, (TypedDict,), {'__annotations__': dict(fields, **kwargs),
                                                           '__module__': '__main__'}, total=total)
            return dict(*args, **kwargs)

        def __instancecheck__(cls, instance):
            raise TypeError('TypedDict does not support instance and class checks')

        __subclasscheck__ = __instancecheck__


    class TypedDict(metaclass=_TypedDictMeta):
        """A base for classes that say what keys a dict has and of what types their values are."""


    for _class in (Protocol, SupportsInt, SupportsFloat, SupportsComplex, SupportsBytes, SupportsIndex,
                   SupportsAbs, SupportsRound, NamedTuple, TypedDict):
        _class.__module__ = 'typing'
    del _class
    """#
}
