// The functions of `typing`: hints, casts, marks.

enum TypingFunctionsSource {
  /// The module's source.
  static let text = #"""
    def cast(typ, val):
        """Gives back the value; for tools that check types it counts as of another type."""
        return val


    def assert_type(val, typ, /):
        """Gives back the value; tools that check types check that it is of the type."""
        return val


    def assert_never(arg, /):
        """For places that are never reached."""
        shown = repr(arg)
        raise AssertionError(f'Expected code to be unreachable, but got: {shown[:100]}')


    def reveal_type(obj, /):
        """Gives back the value and says of what type it is."""
        import sys
        print(f'Runtime type is {type(obj).__name__!r}', file=sys.stderr)
        return obj


    def final(f):
        """Marks a class or method that must not be derived from or overridden."""
        try:
            f.__final__ = True
        except (AttributeError, TypeError):
            pass
        return f


    _overloads = {}


    def _overload_dummy(*args, **kwds):
        raise NotImplementedError('You should not call an overloaded function. A series of @overload-decorated '
                                  'functions outside a stub module should always be followed by an '
                                  'implementation that is not @overload-ed.')


    def overload(func):
        """Marks one of several signatures of a function; the function itself comes last, without it."""
        function = getattr(func, '__func__', func)
        key = (function.__module__, function.__qualname__)
        _overloads.setdefault(key, []).append(func)
        return _overload_dummy


    def get_overloads(func):
        """The signatures that were marked for a function."""
        function = getattr(func, '__func__', func)
        return list(_overloads.get((function.__module__, function.__qualname__), ()))


    def clear_overloads():
        """Forget all marked signatures."""
        _overloads.clear()


    def no_type_check(arg):
        """Marks a class or function whose annotations are no types."""
        try:
            arg.__no_type_check__ = True
        except TypeError:
            pass
        return arg


    def no_type_check_decorator(decorator):
        """Makes of a decorator one that marks what it decorates with no_type_check."""
        from functools import wraps

        @wraps(decorator)
        def wrapped(*args, **kwds):
            return no_type_check(decorator(*args, **kwds))
        return wrapped


    def dataclass_transform(*, eq_default=True, order_default=False, kw_only_default=False,
                            field_specifiers=(), **kwargs):
        """Marks a decorator or metaclass that makes something like data classes."""
        def decorate(cls_or_fn):
            cls_or_fn.__dataclass_transform__ = {
                'eq_default': eq_default, 'order_default': order_default, 'kw_only_default': kw_only_default,
                'field_specifiers': field_specifiers, 'kwargs': kwargs}
            return cls_or_fn
        return decorate


    def _resolved(value, globalns, localns):
        """A type in which every forward reference was looked up."""
        from typing import ForwardRef, _AnnotatedAlias, _GenericAlias, _LiteralGenericAlias
        from typing import Union, _is_union
        if isinstance(value, str):
            value = ForwardRef(value)
        if isinstance(value, ForwardRef):
            return value._evaluate(globalns, localns)
        if isinstance(value, _LiteralGenericAlias) or not hasattr(value, '__args__'):
            return value
        args = tuple(_resolved(one, globalns, localns) for one in value.__args__)
        if args == value.__args__:
            return value
        if isinstance(value, _AnnotatedAlias):
            return _AnnotatedAlias(args[0], value.__metadata__)
        if isinstance(value, _GenericAlias):
            return _GenericAlias(value.__origin__, args, value._name)
        if _is_union(value):
            return Union[args]
        return value.__origin__[args]


    def _bare(value):
        """A type without remarks and without Required and NotRequired."""
        from typing import NotRequired, Required, _AnnotatedAlias, _GenericAlias
        if isinstance(value, _AnnotatedAlias):
            return _bare(value.__origin__)
        if isinstance(value, _GenericAlias) and value.__origin__ in (Required, NotRequired):
            return _bare(value.__args__[0])
        return value


    def get_type_hints(obj, globalns=None, localns=None, include_extras=False):
        """The annotations of a function, class or module as types."""
        import sys
        if getattr(obj, '__no_type_check__', None):
            return {}
        hints = {}
        if isinstance(obj, type):
            for owner in reversed(obj.__mro__):
                module = sys.modules.get(owner.__module__)
                space = globalns if globalns is not None else getattr(module, '__dict__', {})
                inner = localns if localns is not None else dict(vars(owner))
                for name, value in owner.__dict__.get('__annotations__', {}).items():
                    hints[name] = _resolved(type(None) if value is None else value, space, inner)
        else:
            annotations = getattr(obj, '__annotations__', None)
            if annotations is None:
                if callable(obj) or isinstance(obj, type(sys)):
                    return {}
                raise TypeError(f'{obj!r} is not a module, class, method, or function.')
            if globalns is None:
                inner = obj
                while hasattr(inner, '__wrapped__'):
                    inner = inner.__wrapped__
                globalns = vars(obj) if isinstance(obj, type(sys)) else getattr(inner, '__globals__', {})
            for name, value in annotations.items():
                hints[name] = _resolved(type(None) if value is None else value, globalns,
                                        globalns if localns is None else localns)
        return hints if include_extras else {name: _bare(value) for name, value in hints.items()}


    def get_origin(tp):
        """The class of a generic type, None for anything else."""
        from typing import Annotated, Generic, _AnnotatedAlias, _is_union
        if isinstance(tp, _AnnotatedAlias):
            return Annotated
        if tp is Generic:
            return Generic
        if isinstance(tp, type) and not hasattr(tp, '__origin__'):
            return None
        if _is_union(tp):
            return getattr(tp, '__origin__', None) or type(int | str)
        return getattr(tp, '__origin__', None)


    def get_args(tp):
        """The arguments of a generic type."""
        from collections.abc import Callable

        from typing import _AnnotatedAlias
        if isinstance(tp, _AnnotatedAlias):
            return (tp.__origin__,) + tp.__metadata__
        args = getattr(tp, '__args__', ()) if not isinstance(tp, type) else ()
        if getattr(tp, '__origin__', None) is Callable and args and args[0] is not Ellipsis:
            return list(args[:-1]), args[-1]
        return args


    def is_typeddict(tp):
        """True for the classes that TypedDict makes."""
        return type(tp).__name__ == '_TypedDictMeta'
    """#
}
