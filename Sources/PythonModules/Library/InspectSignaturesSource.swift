// Signatures and parameters, for the module `inspect`, in Python.

enum InspectSignaturesSource {
  /// The module's source.
  static let text = #"""
    import enum
    import functools
    import types


    class _empty:
        """Stands for a default or annotation that is not there."""


    class _ParameterKind(enum.IntEnum):
        POSITIONAL_ONLY = 0
        POSITIONAL_OR_KEYWORD = 1
        VAR_POSITIONAL = 2
        KEYWORD_ONLY = 3
        VAR_KEYWORD = 4

        def __str__(self):
            return self._name_

        @property
        def description(self):
            return ('positional-only', 'positional or keyword', 'variadic positional', 'keyword-only',
                    'variadic keyword')[self]


    def _annotation(annotation):
        """An annotation as a signature shows it."""
        if getattr(annotation, '__module__', None) == 'typing':
            return repr(annotation).replace('typing.', '')
        if isinstance(annotation, types.GenericAlias):
            return str(annotation)
        if isinstance(annotation, type):
            if annotation.__module__ == 'builtins':
                return annotation.__qualname__
            return annotation.__module__ + '.' + annotation.__qualname__
        return repr(annotation)


    class Parameter:
        """A parameter of a function: its name, kind, default and annotation."""

        __slots__ = ('_name', '_kind', '_default', '_annotation')

        empty = _empty
        POSITIONAL_ONLY, POSITIONAL_OR_KEYWORD, VAR_POSITIONAL, KEYWORD_ONLY, VAR_KEYWORD = _ParameterKind

        def __init__(self, name, kind, *, default=_empty, annotation=_empty):
            self._kind = _ParameterKind(kind)
            if default is not _empty and self._kind in (self.VAR_POSITIONAL, self.VAR_KEYWORD):
                raise ValueError(f'{self._kind.description} parameters cannot have default values')
            if not isinstance(name, str):
                raise TypeError(f'name must be a str, not a {type(name).__name__}')
            if not name.isidentifier():
                raise ValueError(f'{name!r} is not a valid parameter name')
            self._name, self._default, self._annotation = name, default, annotation

        name = property(lambda self: self._name)
        kind = property(lambda self: self._kind)
        default = property(lambda self: self._default)
        annotation = property(lambda self: self._annotation)

        def replace(self, *, name=None, kind=None, annotation=..., default=...):
            """The parameter with some of its parts changed."""
            return type(self)(self._name if name is None else name, self._kind if kind is None else kind,
                              default=self._default if default is ... else default,
                              annotation=self._annotation if annotation is ... else annotation)

        def __str__(self):
            text = self._name
            if self._annotation is not _empty:
                text += ': ' + _annotation(self._annotation)
            if self._default is not _empty:
                text += (' = ' if self._annotation is not _empty else '=') + repr(self._default)
            return {self.VAR_POSITIONAL: '*', self.VAR_KEYWORD: '**'}.get(self._kind, '') + text

        def __repr__(self):
            return f'<{type(self).__name__} "{self}">'

        def __eq__(self, other):
            if not isinstance(other, Parameter):
                return NotImplemented
            return (self._name, self._kind, self._default, self._annotation) == (
                other._name, other._kind, other._default, other._annotation)

        def __hash__(self):
            return hash((self._name, self._kind, self._annotation, self._default))


    class BoundArguments:
        """What each parameter of a signature gets in a call."""

        __slots__ = ('arguments', '_signature')

        def __init__(self, signature, arguments):
            self.arguments = arguments
            self._signature = signature

        signature = property(lambda self: self._signature)

        @property
        def args(self):
            """The values that the call passes by position."""
            values = []
            for name, parameter in self._signature.parameters.items():
                if parameter.kind in (Parameter.KEYWORD_ONLY, Parameter.VAR_KEYWORD) or name not in self.arguments:
                    break
                if parameter.kind == Parameter.VAR_POSITIONAL:
                    values.extend(self.arguments[name])
                else:
                    values.append(self.arguments[name])
            return tuple(values)

        @property
        def kwargs(self):
            """The values that the call passes by name."""
            values, by_name = {}, False
            for name, parameter in self._signature.parameters.items():
                by_name = by_name or parameter.kind in (Parameter.KEYWORD_ONLY, Parameter.VAR_KEYWORD) \
                    or name not in self.arguments
                if by_name and name in self.arguments:
                    if parameter.kind == Parameter.VAR_KEYWORD:
                        values.update(self.arguments[name])
                    else:
                        values[name] = self.arguments[name]
            return values

        def apply_defaults(self):
            """Adds the defaults of the parameters that got nothing."""
            found = {}
            for name, parameter in self._signature.parameters.items():
                if name in self.arguments:
                    found[name] = self.arguments[name]
                elif parameter.default is not _empty:
                    found[name] = parameter.default
                elif parameter.kind == Parameter.VAR_POSITIONAL:
                    found[name] = ()
                elif parameter.kind == Parameter.VAR_KEYWORD:
                    found[name] = {}
            self.arguments = found

        def __eq__(self, other):
            if not isinstance(other, BoundArguments):
                return NotImplemented
            return self.signature == other.signature and self.arguments == other.arguments

        def __repr__(self):
            values = ', '.join(f'{name}={value!r}' for name, value in self.arguments.items())
            return f'<{type(self).__name__} ({values})>'


    class Signature:
        """The parameters of a function and what it is said to return."""

        __slots__ = ('_parameters', '_return_annotation')

        empty = _empty
        _parameter_cls = Parameter
        _bound_arguments_cls = BoundArguments

        def __init__(self, parameters=None, *, return_annotation=_empty):
            found, highest, has_default = {}, Parameter.POSITIONAL_ONLY, False
            for parameter in parameters or ():
                if parameter.kind < highest:
                    raise ValueError(f'wrong parameter order: {highest.description} parameter before '
                                     f'{parameter.kind.description} parameter')
                highest = parameter.kind
                if parameter.kind <= Parameter.POSITIONAL_OR_KEYWORD:
                    if parameter.default is _empty and has_default:
                        raise ValueError('non-default argument follows default argument')
                    has_default = parameter.default is not _empty
                if parameter.name in found:
                    raise ValueError(f'duplicate parameter name: {parameter.name!r}')
                found[parameter.name] = parameter
            self._parameters = types.MappingProxyType(found)
            self._return_annotation = return_annotation

        parameters = property(lambda self: self._parameters)
        return_annotation = property(lambda self: self._return_annotation)

        @classmethod
        def from_callable(cls, obj, *, follow_wrapped=True, globals=None, locals=None, eval_str=False):
            return signature(obj, follow_wrapped=follow_wrapped)

        def replace(self, *, parameters=..., return_annotation=...):
            """The signature with some of its parts changed."""
            return type(self)(self._parameters.values() if parameters is ... else parameters,
                              return_annotation=self._return_annotation if return_annotation is ...
                              else return_annotation)

        def bind(self, /, *args, **kwargs):
            """What each parameter gets in a call with these arguments."""
            return self._bind(args, kwargs, False)

        def bind_partial(self, /, *args, **kwargs):
            """The same where arguments may be missing."""
            return self._bind(args, kwargs, True)

        def _bind(self, args, kwargs, partial):
            found, args, kwargs, names = {}, list(args), dict(kwargs), None
            for name, parameter in self._parameters.items():
                if parameter.kind == Parameter.VAR_POSITIONAL:
                    if args:
                        found[name] = tuple(args)
                        args = []
                elif parameter.kind == Parameter.VAR_KEYWORD:
                    names = name
                elif parameter.kind != Parameter.KEYWORD_ONLY and args:
                    if name in kwargs and parameter.kind != Parameter.POSITIONAL_ONLY:
                        raise TypeError(f'multiple values for argument {name!r}')
                    found[name] = args.pop(0)
                elif name in kwargs and parameter.kind != Parameter.POSITIONAL_ONLY:
                    found[name] = kwargs.pop(name)
                elif name in kwargs:
                    raise TypeError(f'{name!r} parameter is positional only, but was passed as a keyword')
                elif parameter.default is _empty and not partial:
                    raise TypeError(f'missing a required argument: {name!r}')
            if args:
                raise TypeError('too many positional arguments')
            if kwargs:
                if names is None:
                    raise TypeError(f'got an unexpected keyword argument {next(iter(kwargs))!r}')
                found[names] = kwargs
            return self._bound_arguments_cls(self, found)

        def __eq__(self, other):
            if not isinstance(other, Signature):
                return NotImplemented
            return list(self._parameters.values()) == list(other._parameters.values()) \
                and self._return_annotation == other._return_annotation

        def __hash__(self):
            return hash((tuple(self._parameters.values()), self._return_annotation))

        def __str__(self):
            pieces, only_pending, star = [], False, True
            for parameter in self._parameters.values():
                if parameter.kind == Parameter.POSITIONAL_ONLY:
                    only_pending = True
                elif only_pending:
                    pieces.append('/')
                    only_pending = False
                if parameter.kind == Parameter.VAR_POSITIONAL:
                    star = False
                elif parameter.kind == Parameter.KEYWORD_ONLY and star:
                    pieces.append('*')
                    star = False
                pieces.append(str(parameter))
            if only_pending:
                pieces.append('/')
            text = '(' + ', '.join(pieces) + ')'
            if self._return_annotation is not _empty:
                text += ' -> ' + _annotation(self._return_annotation)
            return text

        def __repr__(self):
            return f'<{type(self).__name__} {self}>'


    def signature(obj, *, follow_wrapped=True, globals=None, locals=None, eval_str=False):
        """The signature of a function, method, class or other callable object."""
        if not callable(obj):
            raise TypeError(f'{obj!r} is not a callable object')
        if isinstance(obj, types.MethodType):
            return _without_first(signature(obj.__func__, follow_wrapped=follow_wrapped))
        if follow_wrapped:
            while hasattr(obj, '__wrapped__') and not hasattr(obj, '__signature__'):
                obj = obj.__wrapped__
        own = getattr(obj, '__signature__', None)
        if isinstance(own, Signature):
            return own
        if isinstance(obj, types.FunctionType):
            return _of_function(obj)
        if isinstance(obj, functools.partial):
            return _of_partial(obj, signature(obj.func))
        if isinstance(obj, type):
            return _of_class(obj)
        if isinstance(obj, types.BuiltinFunctionType) or not hasattr(type(obj).__call__, '__code__'):
            return _of_builtin(obj)
        return _without_first(signature(type(obj).__call__))


    def _of_function(function):
        code = function.__code__
        names = code.co_varnames
        positional = code.co_argcount
        keyword_end = positional + code.co_kwonlyargcount
        defaults = function.__defaults__ or ()
        annotations = getattr(function, '__annotations__', {})
        parameters = []

        def add(name, kind, default=_empty):
            parameters.append(Parameter(name, kind, default=default, annotation=annotations.get(name, _empty)))

        for place, name in enumerate(names[:positional]):
            kind = Parameter.POSITIONAL_ONLY if place < code.co_posonlyargcount else Parameter.POSITIONAL_OR_KEYWORD
            behind = place - (positional - len(defaults))
            add(name, kind, defaults[behind] if behind >= 0 else _empty)
        rest = keyword_end
        if code.co_flags & 4:
            add(names[rest], Parameter.VAR_POSITIONAL)
            rest += 1
        for name in names[positional:keyword_end]:
            add(name, Parameter.KEYWORD_ONLY, (function.__kwdefaults__ or {}).get(name, _empty))
        if code.co_flags & 8:
            add(names[rest], Parameter.VAR_KEYWORD)
        return Signature(parameters, return_annotation=annotations.get('return', _empty))


    def _without_first(found):
        parameters = list(found.parameters.values())
        if not parameters or parameters[0].kind in (Parameter.KEYWORD_ONLY, Parameter.VAR_KEYWORD):
            raise ValueError('invalid method signature')
        if parameters[0].kind != Parameter.VAR_POSITIONAL:
            parameters = parameters[1:]
        return found.replace(parameters=parameters)


    def _of_partial(obj, found):
        """What is left of a signature behind the arguments that functools.partial keeps."""
        bound = found.bind_partial(*obj.args, **obj.keywords)
        parameters, by_name = [], False
        for name, parameter in found.parameters.items():
            if name not in bound.arguments or parameter.kind in (Parameter.VAR_POSITIONAL, Parameter.VAR_KEYWORD):
                if by_name and parameter.kind == Parameter.POSITIONAL_OR_KEYWORD:
                    parameter = parameter.replace(kind=Parameter.KEYWORD_ONLY)
                if not (by_name and parameter.kind == Parameter.VAR_POSITIONAL):
                    parameters.append(parameter)
            elif name in obj.keywords:
                by_name = True
                parameters.append(parameter.replace(kind=Parameter.KEYWORD_ONLY, default=obj.keywords[name]))
        return found.replace(parameters=parameters)


    def _of_class(cls):
        for owner in type(cls).__mro__:
            if owner is not type and '__call__' in vars(owner) and owner is not object:
                return _without_first(signature(vars(owner)['__call__']))
        for base in cls.__mro__:
            for name in ('__new__', '__init__'):
                method = vars(base).get(name)
                method = getattr(method, '__func__', method)
                if isinstance(method, types.FunctionType):
                    return _without_first(_of_function(method) if not hasattr(method, '__wrapped__')
                                          else signature(method))
        if cls.__mro__[-2:] == (cls, object) or all(base.__module__ != 'builtins' for base in cls.__mro__[:-1]):
            return Signature()
        return _of_builtin(cls)


    def _of_builtin(obj):
        text = getattr(obj, '__text_signature__', None)
        if not text:
            raise ValueError(f'no signature found for builtin {obj!r}')
        space = {}
        text = text.replace('$self, /, ', '').replace('$self, /', '').replace('$', '')
        exec(f'def made{text}: pass', space)
        return _of_function(space['made'])


    for _class in (_empty, _ParameterKind, Parameter, BoundArguments, Signature):
        _class.__module__ = 'inspect'
    """#
}
