// The module `copy`, in Python.

enum CopySource {
  /// The module's source.
  static let text = #"""
    __all__ = ['Error', 'copy', 'deepcopy']


    class Error(Exception):
        """What cannot be copied."""


    error = Error


    def _function():
        yield


    # Objects that cannot be changed are their own copies.
    _ATOMIC = frozenset({
        type(None), int, float, bool, complex, str, bytes, type, range, slice, property, type(Ellipsis),
        type(NotImplemented), type(len), type(_function), type(_function.__code__)})


    def _rebuilt(x, parts, memo=None):
        """An object made again from what __reduce_ex__ says of it."""
        function, arguments = parts[0], parts[1]
        state, items, pairs = (tuple(parts[2:]) + (None, None, None))[:3]
        deep = memo is not None
        if deep:
            arguments = [deepcopy(value, memo) for value in arguments]
        y = function(*arguments)
        if deep:
            memo[id(x)] = y
        if state is not None:
            if deep:
                state = deepcopy(state, memo)
            if hasattr(y, '__setstate__'):
                y.__setstate__(state)
            else:
                _set_state(y, state)
        for item in items or ():
            y.append(deepcopy(item, memo) if deep else item)
        for key, value in pairs or ():
            if deep:
                y[deepcopy(key, memo)] = deepcopy(value, memo)
            else:
                y[key] = value
        return y


    def _set_state(y, state):
        slots = None
        if isinstance(state, tuple) and len(state) == 2:
            state, slots = state
        if state is not None:
            y.__dict__.update(state)
        for name, value in (slots or {}).items():
            setattr(y, name, value)


    def _slot_names(cls):
        for owner in cls.__mro__:
            slots = owner.__dict__.get('__slots__', ())
            for name in (slots,) if isinstance(slots, str) else slots:
                if name not in ('__dict__', '__weakref__'):
                    if name.startswith('__') and not name.endswith('__'):
                        name = f"_{owner.__name__.lstrip('_')}{name}"
                    yield name


    def _is_ordinary(cls):
        """True for classes whose objects are their attributes and, at most, a built-in container."""
        for owner in cls.__mro__:
            if owner.__module__ == 'builtins' and owner not in (
                    object, list, dict, set, frozenset, tuple, int, float, str, bytes, bytearray, complex):
                return issubclass(cls, BaseException)
        return True


    def _parts(x):
        """How to make an object again: a function, its arguments, state, items and pairs."""
        cls = type(x)
        reduce = getattr(cls, '__reduce__', None)
        if reduce is not None and reduce is not getattr(object, '__reduce__', None) and not (
                issubclass(cls, BaseException)):
            return reduce(x)
        if not _is_ordinary(cls):
            raise TypeError(f"cannot pickle '{_shown(cls)}' object")
        state = dict(x.__dict__) if hasattr(x, '__dict__') else None
        own = getattr(cls, '__getstate__', None)
        if own is not None and own is not getattr(object, '__getstate__', None):
            state = own(x)
        else:
            slots = {name: getattr(x, name) for name in _slot_names(cls) if hasattr(x, name)}
            if slots:
                state = (state, slots)
            elif not state:
                state = None
        if issubclass(cls, BaseException):
            return cls, x.args, state
        if hasattr(cls, '__getnewargs_ex__'):
            args, names = x.__getnewargs_ex__()
            return (lambda *values: cls.__new__(cls, *values, **names)), args, state
        if hasattr(cls, '__getnewargs__'):
            return cls.__new__, (cls,) + tuple(x.__getnewargs__()), state
        for kind in (list, dict):
            if issubclass(cls, kind):
                items = iter(list.__iter__(x)) if kind is list else None
                pairs = iter(dict.items(x)) if kind is dict else None
                return cls.__new__, (cls,), state, items, pairs
        for kind in (set, frozenset, tuple, int, float, str, bytes, bytearray, complex):
            if issubclass(cls, kind):
                if kind is set:
                    return cls, (list(x),), state
                return cls.__new__, (cls, _plain(kind, x)), state
        return cls.__new__, (cls,), state


    def _plain(kind, x):
        if kind in (tuple, frozenset):
            return list(x)
        return kind(x)


    def _shown(cls):
        return cls.__name__ if cls.__module__ in ('builtins', '__main__') else f'{cls.__module__}.{cls.__name__}'


    def copy(x):
        """A new object with the same parts."""
        cls = type(x)
        if cls in _ATOMIC or cls in (tuple, frozenset) or isinstance(x, type):
            return x
        if cls in (list, dict, set, bytearray):
            return x.copy()
        method = getattr(cls, '__copy__', None)
        if method is not None:
            return method(x)
        parts = _parts(x)
        return x if isinstance(parts, str) else _rebuilt(x, parts)


    def _deep_list(x, memo):
        y = memo[id(x)] = []
        for item in x:
            y.append(deepcopy(item, memo))
        return y


    def _deep_dict(x, memo):
        y = memo[id(x)] = {}
        for key, value in x.items():
            y[deepcopy(key, memo)] = deepcopy(value, memo)
        return y


    def _deep_tuple(x, memo):
        items = [deepcopy(item, memo) for item in x]
        # A tuple that holds itself was copied on the way.
        if id(x) in memo:
            return memo[id(x)]
        if all(old is new for old, new in zip(x, items)):
            return x
        return tuple(items)


    def _deep_set(x, memo):
        y = memo[id(x)] = set()
        for item in x:
            y.add(deepcopy(item, memo))
        return y


    def _deep_method(x, memo):
        return type(x)(x.__func__, deepcopy(x.__self__, memo))


    _DEEP = {list: _deep_list, dict: _deep_dict, tuple: _deep_tuple, set: _deep_set,
             frozenset: lambda x, memo: frozenset([deepcopy(item, memo) for item in x]),
             bytearray: lambda x, memo: bytearray(x), type([].append): lambda x, memo: x,
             type(Error().__init__): _deep_method}
    _DEEP[type(copy.__get__(1))] = _deep_method
    _KEPT = object()


    def deepcopy(x, memo=None, _nil=[]):
        """A new object with copies of its parts, and of theirs; what is shared or circular stays so."""
        cls = type(x)
        if cls in _ATOMIC:
            return x
        if memo is None:
            memo = {}
        key = id(x)
        y = memo.get(key, _nil)
        if y is not _nil:
            return y
        function = _DEEP.get(cls)
        if function is not None:
            y = function(x, memo)
        elif isinstance(x, type):
            return x
        else:
            method = getattr(x, '__deepcopy__', None)
            if method is not None:
                y = method(memo)
            else:
                parts = _parts(x)
                y = x if isinstance(parts, str) else _rebuilt(x, parts, memo)
        if y is not x:
            memo[key] = y
            # What is copied must live as long as its number stands for it.
            memo.setdefault(id(memo), []).append(x)
        return y


    del _function, _KEPT
    """#
}
