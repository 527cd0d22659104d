// The module `abc`, in Python.

enum AbcSource {
  /// The module's source.
  static let text = #"""
    def abstractmethod(funcobj):
        """Marks a method that a subclass has to define before it can have instances."""
        funcobj.__isabstractmethod__ = True
        return funcobj


    class abstractclassmethod(classmethod):
        """An abstract class method, from before the two could be combined."""

        __isabstractmethod__ = True

        def __init__(self, callable):
            callable.__isabstractmethod__ = True
            super().__init__(callable)


    class abstractstaticmethod(staticmethod):
        """An abstract static method, from before the two could be combined."""

        __isabstractmethod__ = True

        def __init__(self, callable):
            callable.__isabstractmethod__ = True
            super().__init__(callable)


    class abstractproperty(property):
        """An abstract property, from before the two could be combined."""

        __isabstractmethod__ = True


    class _Records:
        """What an abstract class remembers of other classes."""

        __slots__ = ('registered', 'yes', 'no', 'version')

        def __init__(self):
            self.registered = []
            self.yes = set()
            self.no = set()
            self.version = 0


    # Counts registrations; what a class found not to be a subclass holds until the next one.
    _registrations = [0]


    def _abstract_names(cls, names):
        return {name for name in names
                if getattr(getattr(cls, name, None), '__isabstractmethod__', False)}


    class ABCMeta(type):
        """The metaclass of abstract classes: collects abstract methods, knows registered subclasses."""

        def __new__(mcls, name, bases, namespace, /, **kwargs):
            cls = super().__new__(mcls, name, bases, namespace, **kwargs)
            abstract = {key for key, value in namespace.items()
                        if getattr(value, '__isabstractmethod__', False)}
            for base in bases:
                inherited = getattr(base, '__abstractmethods__', None)
                if inherited:
                    abstract |= _abstract_names(cls, inherited)
            cls.__abstractmethods__ = frozenset(abstract)
            cls._abc_impl = _Records()
            return cls

        def register(cls, subclass):
            """Make a class count as a subclass of this one. It can decorate a class."""
            if not isinstance(subclass, type):
                raise TypeError('Can only register classes')
            if issubclass(subclass, cls):
                return subclass
            if issubclass(cls, subclass):
                raise RuntimeError('Refusing to create an inheritance cycle')
            cls._abc_impl.registered.append(subclass)
            _registrations[0] += 1
            return subclass

        def __instancecheck__(cls, instance):
            """isinstance(instance, cls)"""
            kind = type(instance)
            records = cls._abc_impl
            if kind in records.yes:
                return True
            claimed = instance.__class__
            if claimed is kind:
                if kind in records.no and records.version == _registrations[0]:
                    return False
                return cls.__subclasscheck__(kind)
            return cls.__subclasscheck__(claimed) or cls.__subclasscheck__(kind)

        def __subclasscheck__(cls, subclass):
            """issubclass(subclass, cls)"""
            if not isinstance(subclass, type):
                raise TypeError('issubclass() arg 1 must be a class')
            records = cls._abc_impl
            if subclass in records.yes:
                return True
            if records.version != _registrations[0]:
                records.no.clear()
                records.version = _registrations[0]
            elif subclass in records.no:
                return False
            answer = cls.__subclasshook__(subclass)
            if answer is NotImplemented:
                answer = _counts_as(cls, subclass, records)
            if answer:
                records.yes.add(subclass)
            else:
                records.no.add(subclass)
            return answer

        def _dump_registry(cls, file=None):
            print(f'Class: {cls.__module__}.{cls.__qualname__}', file=file)
            print(f'Inv. counter: {get_cache_token()}', file=file)
            print(f'_abc_registry: {cls._abc_impl.registered}', file=file)

        def _abc_registry_clear(cls):
            cls._abc_impl.registered.clear()

        def _abc_caches_clear(cls):
            cls._abc_impl.yes.clear()
            cls._abc_impl.no.clear()


    def _counts_as(cls, subclass, records):
        """By inheritance, by registration, or by way of a subclass of the abstract class."""
        if cls in getattr(subclass, '__mro__', ()):
            return True
        for registered in records.registered:
            if issubclass(subclass, registered):
                return True
        for below in type.__subclasses__(cls):
            if issubclass(subclass, below):
                return True
        return False


    class ABC(metaclass=ABCMeta):
        """A base class for abstract classes, for those who would rather not name the metaclass."""

        __slots__ = ()


    def get_cache_token():
        """A number that changes when any class is registered anywhere."""
        return _registrations[0]


    def update_abstractmethods(cls):
        """Look again which methods of a class are abstract, after it was changed."""
        if not hasattr(cls, '__abstractmethods__'):
            return cls
        abstract = set()
        for base in cls.__bases__:
            abstract |= _abstract_names(cls, getattr(base, '__abstractmethods__', ()))
        abstract |= _abstract_names(cls, list(cls.__dict__))
        cls.__abstractmethods__ = frozenset(abstract)
        return cls
    """#
}
