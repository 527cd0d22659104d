// The module `types`, in Python.

enum TypesSource {
  /// The module's source.
  static let text = #"""
    import sys as _sys

    __all__ = ['AsyncGeneratorType', 'BuiltinFunctionType', 'BuiltinMethodType', 'CellType',
               'ClassMethodDescriptorType', 'CodeType', 'CoroutineType', 'DynamicClassAttribute',
               'EllipsisType', 'FrameType', 'FunctionType', 'GeneratorType', 'GenericAlias',
               'GetSetDescriptorType', 'LambdaType', 'MappingProxyType', 'MemberDescriptorType',
               'MethodDescriptorType', 'MethodType', 'MethodWrapperType', 'ModuleType', 'NoneType',
               'NotImplementedType', 'SimpleNamespace', 'TracebackType', 'UnionType',
               'WrapperDescriptorType', 'coroutine', 'new_class', 'prepare_class', 'resolve_bases']


    def _function():
        yield


    class _Class:
        __slots__ = ('slot',)

        def method(self):
            pass


    FunctionType = LambdaType = type(_function)
    CodeType = type(_function.__code__)
    GeneratorType = type(_function())
    MappingProxyType = type(type.__dict__)
    MethodType = type(_Class().method)
    BuiltinFunctionType = BuiltinMethodType = type(len)
    WrapperDescriptorType = type(object.__init__)
    MethodWrapperType = type(object().__str__)
    MethodDescriptorType = type(str.join)
    ClassMethodDescriptorType = type(dict.__dict__['fromkeys'])
    ModuleType = type(_sys)
    GetSetDescriptorType = type(type(_function).__dict__.get('__code__', FunctionType))
    MemberDescriptorType = type(_Class.__dict__['slot'])
    NoneType = type(None)
    EllipsisType = type(Ellipsis)
    NotImplementedType = type(NotImplemented)
    GenericAlias = type(list[int])
    UnionType = type(int | str)


    def _closing(value):
        def inner():
            return value
        return inner


    CellType = type(_closing(1).__closure__[0])

    try:
        raise TypeError
    except TypeError as _error:
        TracebackType = type(_error.__traceback__)
        FrameType = type(getattr(_error.__traceback__, 'tb_frame', None))


    class SimpleNamespace:
        """An object with the attributes that it is given, and nothing else."""

        def __init__(self, /, **names):
            self.__dict__.update(names)

        def __repr__(self):
            name = 'namespace' if type(self) is SimpleNamespace else type(self).__name__
            if self in _shown:
                return f'{name}(...)'
            _shown.append(self)
            try:
                inner = ', '.join(f'{key}={value!r}' for key, value in self.__dict__.items())
            finally:
                _shown.pop()
            return f'{name}({inner})'

        def __eq__(self, other):
            if isinstance(self, SimpleNamespace) and isinstance(other, SimpleNamespace):
                return self.__dict__ == other.__dict__
            return NotImplemented

        def __lt__(self, other):
            if isinstance(other, SimpleNamespace):
                return self.__dict__ < other.__dict__
            return NotImplemented

        __hash__ = None

        def __reduce__(self):
            return type(self), (), self.__dict__


    class _Shown:
        """The namespaces whose repr is under way, compared by identity."""

        def __init__(self):
            self.objects = []

        def __contains__(self, value):
            return any(value is other for other in self.objects)

        def append(self, value):
            self.objects.append(value)

        def pop(self):
            self.objects.pop()


    _shown = _Shown()


    class DynamicClassAttribute:
        """A property that gives way to the metaclass's __getattr__ when the class itself is asked."""

        def __init__(self, fget=None, fset=None, fdel=None, doc=None):
            self.fget = fget
            self.fset = fset
            self.fdel = fdel
            self.__doc__ = doc or getattr(fget, '__doc__', None)
            self.overwrite_doc = doc is None
            self.__isabstractmethod__ = bool(getattr(fget, '__isabstractmethod__', False))

        def __get__(self, instance, ownerclass=None):
            if instance is None:
                if self.__isabstractmethod__:
                    return self
                raise AttributeError
            if self.fget is None:
                raise AttributeError('unreadable attribute')
            return self.fget(instance)

        def __set__(self, instance, value):
            if self.fset is None:
                raise AttributeError("can't set attribute")
            self.fset(instance, value)

        def __delete__(self, instance):
            if self.fdel is None:
                raise AttributeError("can't delete attribute")
            self.fdel(instance)

        def getter(self, fget):
            return type(self)(fget, self.fset, self.fdel, fget.__doc__ or self.__doc__)

        def setter(self, fset):
            return type(self)(self.fget, fset, self.fdel, self.__doc__)

        def deleter(self, fdel):
            return type(self)(self.fget, self.fset, fdel, self.__doc__)


    def resolve_bases(bases):
        """The bases with those that are no classes replaced by what they stand for."""
        result = []
        changed = False
        for base in bases:
            if isinstance(base, type) or not hasattr(base, '__mro_entries__'):
                result.append(base)
            else:
                changed = True
                result.extend(base.__mro_entries__(bases))
        return tuple(result) if changed else bases


    def prepare_class(name, bases=(), kwds=None):
        """The metaclass, namespace and remaining keywords for a class to be made."""
        kwds = dict(kwds or {})
        if 'metaclass' in kwds:
            meta = kwds.pop('metaclass')
        else:
            meta = type(bases[0]) if bases else type
        if isinstance(meta, type):
            for base in bases:
                kind = type(base)
                if issubclass(kind, meta):
                    meta = kind
                elif not issubclass(meta, kind):
                    raise TypeError('metaclass conflict: the metaclass of a derived class must be a '
                                    '(non-strict) subclass of the metaclasses of all its bases')
        namespace = meta.__prepare__(name, bases, **kwds) if hasattr(meta, '__prepare__') else {}
        return meta, namespace, kwds


    def new_class(name, bases=(), kwds=None, exec_body=None):
        """Make a class as a class statement would."""
        resolved = resolve_bases(bases)
        meta, namespace, kwds = prepare_class(name, resolved, kwds)
        if exec_body is not None:
            exec_body(namespace)
        if resolved is not bases:
            namespace['__orig_bases__'] = bases
        if '__module__' not in namespace:
            namespace['__module__'] = 'types'
        return meta(name, resolved, namespace, **kwds)


    async def _coroutine():
        pass


    async def _async_generator():
        yield


    AsyncGeneratorType = type(_async_generator())
    CoroutineType = type(_closing := _coroutine())
    _closing.close()


    class _GeneratorWrapper:
        """A generator that can be awaited."""

        def __init__(self, generator):
            self._generator = generator
            self.__name__ = getattr(generator, '__name__', None)
            self.__qualname__ = getattr(generator, '__qualname__', None)

        def send(self, value):
            return self._generator.send(value)

        def throw(self, *exception):
            return self._generator.throw(*exception)

        def close(self):
            return self._generator.close()

        def __next__(self):
            return next(self._generator)

        def __iter__(self):
            return self

        __await__ = __iter__


    def coroutine(func):
        """Lets what a generator function makes be awaited."""
        if not callable(func):
            raise TypeError('types.coroutine() expects a callable')
        if isinstance(func, FunctionType) and func.__code__.co_flags & 128:
            return func

        def wrapped(*args, **kwargs):
            made = func(*args, **kwargs)
            return _GeneratorWrapper(made) if isinstance(made, GeneratorType) else made

        wrapped.__name__, wrapped.__qualname__, wrapped.__doc__ = func.__name__, func.__qualname__, func.__doc__
        wrapped.__wrapped__ = func
        return wrapped


    del _function, _closing
    """#
}
