// The parts of `typing` that name types: variables, parameter specifications, new types.

enum TypingVariablesSource {
  /// The module's source.
  static let text = #"""
    def _either(first, second):
        from typing import Union
        return Union[first, second]


    def _reference(bound):
        """A bound that is written as text, looked up later."""
        if isinstance(bound, str):
            from typing import ForwardRef
            return ForwardRef(bound)
        return bound


    class _Variable:
        """What TypeVar and ParamSpec have in common."""

        def __init__(self, name, constraints=(), bound=None, covariant=False, contravariant=False):
            if covariant and contravariant:
                raise ValueError('Bivariant types are not supported.')
            self.__name__ = name
            self.__constraints__ = constraints
            self.__bound__ = _reference(bound)
            self.__covariant__ = bool(covariant)
            self.__contravariant__ = bool(contravariant)
            self.__module__ = '__main__'

        def __repr__(self):
            return {(True, False): '+', (False, True): '-'}.get(
                (self.__covariant__, self.__contravariant__), '~') + self.__name__

        def __or__(self, other):
            return _either(self, other)

        def __ror__(self, other):
            return _either(other, self)

        def __mro_entries__(self, bases):
            raise TypeError(f'Cannot subclass an instance of {type(self).__name__}')

        def __copy__(self):
            return self

        def __deepcopy__(self, memo):
            return self


    class TypeVar(_Variable):
        """A name for a type that is not known yet."""

        def __init__(self, name, *constraints, bound=None, covariant=False, contravariant=False):
            if constraints and bound is not None:
                raise TypeError('Constraints cannot be combined with bound=...')
            if len(constraints) == 1:
                raise TypeError('A single constraint is not allowed')
            super().__init__(name, constraints, bound, covariant, contravariant)


    class TypeVarTuple(_Variable):
        """A name for any number of types."""

        def __iter__(self):
            from typing import Unpack
            yield Unpack[self]

        def __repr__(self):
            return self.__name__


    class ParamSpec(_Variable):
        """A name for the parameters of a function."""

        def __init__(self, name, *, bound=None, covariant=False, contravariant=False):
            super().__init__(name, (), bound, covariant, contravariant)

        @property
        def args(self):
            return ParamSpecArgs(self)

        @property
        def kwargs(self):
            return ParamSpecKwargs(self)


    class ParamSpecArgs:
        def __init__(self, origin):
            self.__origin__ = origin

        def __repr__(self):
            return f'{self.__origin__.__name__}.args'


    class ParamSpecKwargs:
        def __init__(self, origin):
            self.__origin__ = origin

        def __repr__(self):
            return f'{self.__origin__.__name__}.kwargs'


    class NewType:
        """A name that counts as a type of its own; calling it gives back what it is given."""

        def __init__(self, name, tp):
            self.__name__ = name.rpartition('.')[-1]
            self.__qualname__ = name
            self.__supertype__ = tp
            self.__module__ = '__main__'

        def __call__(self, x):
            return x

        def __repr__(self):
            return f'{self.__module__}.{self.__qualname__}'

        def __or__(self, other):
            return _either(self, other)

        def __ror__(self, other):
            return _either(other, self)


    for _class in (NewType, ParamSpec, ParamSpecArgs, ParamSpecKwargs, TypeVar, TypeVarTuple):
        _class.__module__ = 'typing'
    del _class
    """#
}
