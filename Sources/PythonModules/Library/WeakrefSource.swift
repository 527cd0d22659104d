// The module `weakref`, in Python.

enum WeakrefSource {
  /// The module's source.
  static let text = #"""
    from _weakref import ReferenceType, _referents
    from collections.abc import MutableMapping, MutableSet

    __all__ = ['ref', 'proxy', 'getweakrefcount', 'getweakrefs', 'WeakKeyDictionary', 'ReferenceType', 'ProxyType',
               'CallableProxyType', 'ProxyTypes', 'WeakValueDictionary', 'WeakSet', 'WeakMethod', 'finalize']

    ref = ReferenceType


    def getweakrefs(object):
        """The weak references to an object."""
        return _referents(object)


    def getweakrefcount(object):
        """How many weak references to an object there are."""
        return len(_referents(object))


    def _alive(proxy):
        found = object.__getattribute__(proxy, '_reference')()
        if found is None:
            raise ReferenceError('weakly-referenced object no longer exists')
        return found


    class ProxyType:
        """Stands for an object without keeping it alive."""

        __slots__ = ('_reference', '__weakref__')

        def __init__(self, object_, callback=None):
            object.__setattr__(self, '_reference', ref(object_, callback))

        def __getattribute__(self, name):
            return getattr(_alive(self), name)

        def __setattr__(self, name, value):
            setattr(_alive(self), name, value)

        def __delattr__(self, name):
            delattr(_alive(self), name)

        def __repr__(self):
            found = object.__getattribute__(self, '_reference')()
            return f'<weakproxy at {id(self):#x} to {type(found).__name__} at {id(found):#x}>'

        __hash__ = None


    def _forward(name):
        """A method that does what the object behind the proxy does."""
        def method(self, *arguments):
            arguments = [_alive(value) if isinstance(value, ProxyType) else value for value in arguments]
            found = getattr(type(_alive(self)), name, None)
            return NotImplemented if found is None else found(_alive(self), *arguments)
        method.__name__ = name
        return method


    for _name in ('str bytes bool len getitem setitem delitem contains iter next eq ne lt le gt ge add sub mul truediv '
                  'floordiv mod divmod pow lshift rshift and or xor matmul neg pos abs invert int float index round '
                  'radd rsub rmul rtruediv enter exit reversed').split():
        setattr(ProxyType, f'__{_name}__', _forward(f'__{_name}__'))
    ProxyType.__bool__ = lambda self: bool(_alive(self))
    ProxyType.__str__ = lambda self: str(_alive(self))
    ProxyType.__eq__ = lambda self, other: _alive(self) == (_alive(other) if isinstance(other, ProxyType) else other)
    ProxyType.__ne__ = lambda self, other: not self == other


    class CallableProxyType(ProxyType):
        """The same for objects that can be called."""

        __slots__ = ()

        def __call__(self, *arguments, **names):
            return _alive(self)(*arguments, **names)


    ProxyTypes = (ProxyType, CallableProxyType)


    def proxy(object, callback=None, /):
        """An object that behaves as another one without keeping it alive."""
        return (CallableProxyType if callable(object) else ProxyType)(object, callback)


    class KeyedRef(ref):
        """A weak reference that knows under which key it is stored."""

        def __new__(cls, ob, callback, key):
            self = ref.__new__(cls, ob, callback)
            self.key = key
            return self

        def __init__(self, ob, callback, key):
            pass


    class WeakMethod(ref):
        """A weak reference to a bound method, which lives as long as its object."""

        def __new__(cls, meth, callback=None):
            if not hasattr(meth, '__self__') or not hasattr(meth, '__func__'):
                raise TypeError(f'argument should be a bound method, not {type(meth)}')
            self = ref.__new__(cls, meth.__self__, callback)
            self._function = meth.__func__
            self._kind = type(meth)
            return self

        def __call__(self):
            found = ref.__call__(self)
            return None if found is None else self._kind(self._function, found)

        def __eq__(self, other):
            return isinstance(other, WeakMethod) and ref.__eq__(self, other) and self._function is other._function

        __hash__ = ref.__hash__


    class WeakValueDictionary(MutableMapping):
        """A dict whose entries go with their values."""

        def __init__(self, other=(), /, **names):
            self.data = {}
            self.update(other, **names)

        def _reference(self, key, value):
            data = self.data

            def forget(reference):
                if data.get(reference.key) is reference:
                    del data[reference.key]
            return KeyedRef(value, forget, key)

        def __getitem__(self, key):
            found = self.data[key]()
            if found is None:
                raise KeyError(key)
            return found

        def __setitem__(self, key, value):
            self.data[key] = self._reference(key, value)

        def __delitem__(self, key):
            del self.data[key]

        def __contains__(self, key):
            return key in self.data and self.data[key]() is not None

        def __iter__(self):
            for key, reference in list(self.data.items()):
                if reference() is not None:
                    yield key

        def __len__(self):
            return sum(reference() is not None for reference in self.data.values())

        def __repr__(self):
            return f'<{type(self).__name__} at {id(self):#x}>'

        def copy(self):
            return type(self)(self)

        __copy__ = copy

        def valuerefs(self):
            return list(self.data.values())


    class WeakKeyDictionary(MutableMapping):
        """A dict whose entries go with their keys."""

        def __init__(self, dict=None):
            self.data = {}
            if dict is not None:
                self.update(dict)

        def __getitem__(self, key):
            return self.data[ref(key)]

        def __setitem__(self, key, value):
            data = self.data
            self.data[ref(key, lambda reference: data.pop(reference, None))] = value

        def __delitem__(self, key):
            del self.data[ref(key)]

        def __contains__(self, key):
            try:
                return ref(key) in self.data
            except TypeError:
                return False

        def __iter__(self):
            for reference in list(self.data):
                found = reference()
                if found is not None:
                    yield found

        def __len__(self):
            return sum(reference() is not None for reference in self.data)

        def __repr__(self):
            return f'<{type(self).__name__} at {id(self):#x}>'

        def copy(self):
            return type(self)(self)

        __copy__ = copy

        def keyrefs(self):
            return list(self.data)


    class WeakSet(MutableSet):
        """A set whose members go when nothing else keeps them."""

        def __init__(self, data=()):
            self.data = set()
            for item in data or ():
                self.add(item)

        def add(self, item):
            data = self.data
            self.data.add(ref(item, lambda reference: data.discard(reference)))

        def discard(self, item):
            self.data.discard(ref(item))

        def __contains__(self, item):
            try:
                return ref(item) in self.data
            except TypeError:
                return False

        def __iter__(self):
            for reference in list(self.data):
                found = reference()
                if found is not None:
                    yield found

        def __len__(self):
            return sum(reference() is not None for reference in self.data)

        def update(self, *others):
            for other in others:
                for item in other:
                    self.add(item)

        def copy(self):
            return type(self)(self)

        def union(self, other):
            return type(self)([*self, *other])

        def intersection(self, other):
            return type(self)(item for item in other if item in self)

        def difference(self, other):
            return type(self)(item for item in self if item not in other)

        def issubset(self, other):
            return all(item in other for item in self)

        def issuperset(self, other):
            return all(item in self for item in other)


    class finalize:
        """Calls a function when an object dies, or at the end of the program."""

        _living = {}

        def __init__(self, obj, func, /, *args, **kwargs):
            import atexit
            if not finalize._living:
                atexit.unregister(finalize._finish)
                atexit.register(finalize._finish)
            self.atexit = True
            finalize._living[self] = (ref(obj, lambda _: self()), func, args, kwargs)

        def __call__(self, _=None):
            found = finalize._living.pop(self, None)
            if found is not None:
                return found[1](*found[2], **found[3])

        def detach(self):
            """Forgets the function, and tells what was to be called."""
            found = finalize._living.get(self)
            if found is not None and found[0]() is not None:
                del finalize._living[self]
                return (found[0](), *found[1:])

        def peek(self):
            """What is to be called, None where it was."""
            found = finalize._living.get(self)
            if found is not None and found[0]() is not None:
                return (found[0](), *found[1:])

        @property
        def alive(self):
            return self in finalize._living

        @classmethod
        def _finish(cls):
            for each in reversed(list(cls._living)):
                if each.atexit:
                    each()

        def __repr__(self):
            found = finalize._living.get(self)
            state = 'dead' if found is None else f'for {type(found[0]()).__name__!r} at {id(found[0]()):#x}'
            return f'<{type(self).__name__} object at {id(self):#x}; {state}>'
    """#
}
