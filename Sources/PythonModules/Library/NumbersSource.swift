// The module `numbers`, in Python.

enum NumbersSource {
  /// The module's source.
  static let text = #"""
    import sys
    from abc import ABCMeta, abstractmethod

    __all__ = ['Number', 'Complex', 'Real', 'Rational', 'Integral']


    class Number(metaclass=ABCMeta):
        """Every number; for isinstance()."""

        __slots__ = ()
        __hash__ = None


    def _abstract(names):
        """Abstract methods of the names, for a class body."""
        def one(name):
            def method(self, *arguments):
                raise NotImplementedError
            method.__name__ = name
            return abstractmethod(method)
        return {name: one(name) for name in names.split()}


    class Complex(Number):
        """What complex numbers can do."""

        __slots__ = ()
        locals().update(_abstract('__complex__ __add__ __radd__ __neg__ __pos__ __mul__ __rmul__ __truediv__ '
                                  '__rtruediv__ __pow__ __rpow__ __abs__ conjugate __eq__'))
        real = property(abstractmethod(lambda self: None))
        imag = property(abstractmethod(lambda self: None))

        def __bool__(self):
            return self != 0

        def __sub__(self, other):
            return self + -other

        def __rsub__(self, other):
            return -self + other


    class Real(Complex):
        """Numbers on a line: with an order, a floor and a float."""

        __slots__ = ()
        locals().update(_abstract('__float__ __trunc__ __floor__ __ceil__ __round__ __floordiv__ __rfloordiv__ '
                                  '__mod__ __rmod__ __lt__ __le__'))

        def __divmod__(self, other):
            return self // other, self % other

        def __rdivmod__(self, other):
            return other // self, other % self

        def __complex__(self):
            return complex(float(self))

        @property
        def real(self):
            return +self

        @property
        def imag(self):
            return 0

        def conjugate(self):
            return +self


    class Rational(Real):
        """Fractions of two integers in lowest terms."""

        __slots__ = ()
        numerator = property(abstractmethod(lambda self: None))
        denominator = property(abstractmethod(lambda self: None))

        def __float__(self):
            return int(self.numerator) / int(self.denominator)


    class Integral(Rational):
        """Whole numbers."""

        __slots__ = ()
        locals().update(_abstract('__int__ __pow__ __lshift__ __rlshift__ __rshift__ __rrshift__ __and__ __rand__ '
                                  '__xor__ __rxor__ __or__ __ror__ __invert__'))

        def __index__(self):
            return int(self)

        def __float__(self):
            return float(int(self))

        @property
        def numerator(self):
            return +self

        @property
        def denominator(self):
            return 1


    Complex.register(complex)
    Real.register(float)
    Integral.register(int)
    if 'decimal' in sys.modules:
        Number.register(sys.modules['decimal'].Decimal)
    """#
}
