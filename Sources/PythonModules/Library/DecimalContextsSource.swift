// Signals and contexts of the module `decimal`, in Python.

enum DecimalContextsSource {
  /// The module's source.
  static let text = #"""
    # Signals and contexts of `decimal`.

    ROUND_UP, ROUND_DOWN = 'ROUND_UP', 'ROUND_DOWN'
    ROUND_CEILING, ROUND_FLOOR = 'ROUND_CEILING', 'ROUND_FLOOR'
    ROUND_HALF_UP, ROUND_HALF_DOWN = 'ROUND_HALF_UP', 'ROUND_HALF_DOWN'
    ROUND_HALF_EVEN, ROUND_05UP = 'ROUND_HALF_EVEN', 'ROUND_05UP'
    ROUNDINGS = (ROUND_UP, ROUND_DOWN, ROUND_CEILING, ROUND_FLOOR, ROUND_HALF_UP, ROUND_HALF_DOWN, ROUND_HALF_EVEN,
                 ROUND_05UP)
    MAX_PREC = MAX_EMAX = 999999999999999999
    MIN_EMIN = -999999999999999999
    MIN_ETINY = MIN_EMIN - MAX_PREC + 1


    def _class(name, *bases):
        return type(name, bases, {'__module__': 'decimal'})


    DecimalException = _class('DecimalException', ArithmeticError)
    Clamped = _class('Clamped', DecimalException)
    InvalidOperation = _class('InvalidOperation', DecimalException)
    ConversionSyntax = _class('ConversionSyntax', InvalidOperation)
    DivisionImpossible = _class('DivisionImpossible', InvalidOperation)
    DivisionUndefined = _class('DivisionUndefined', InvalidOperation, ZeroDivisionError)
    InvalidContext = _class('InvalidContext', InvalidOperation)
    DivisionByZero = _class('DivisionByZero', DecimalException, ZeroDivisionError)
    Inexact = _class('Inexact', DecimalException)
    Rounded = _class('Rounded', DecimalException)
    Subnormal = _class('Subnormal', DecimalException)
    Overflow = _class('Overflow', Inexact, Rounded)
    Underflow = _class('Underflow', Inexact, Rounded, Subnormal)
    FloatOperation = _class('FloatOperation', DecimalException, TypeError)

    SIGNALS = (InvalidOperation, FloatOperation, DivisionByZero, Overflow, Subnormal, Underflow, Rounded, Inexact,
               Clamped)
    _ORDER = (InvalidOperation, FloatOperation, DivisionByZero, Overflow, Underflow, Subnormal, Inexact, Rounded, Clamped)
    # What a context lists of its flags and traps, in this order; an invalid operation stands where its cause does.
    _LISTED = (Clamped, ConversionSyntax, DivisionByZero, DivisionImpossible, DivisionUndefined, Inexact, InvalidContext,
               InvalidOperation, FloatOperation, Overflow, Rounded, Subnormal, Underflow)
    _INVALID = (ConversionSyntax, DivisionImpossible, DivisionUndefined, InvalidContext)


    class SignalDict(dict):
        """Which signals are set."""

        def __setitem__(self, key, value):
            if key not in SIGNALS:
                raise KeyError('invalid error flag')
            dict.__setitem__(self, key, bool(value))

        def __delitem__(self, key):
            raise ValueError('signal keys cannot be deleted')

        def __repr__(self):
            return '{' + ', '.join(f'{key!r}:{value}' for key, value in self.items()) + '}'


    SignalDict.__module__ = 'decimal'


    def _signals(value):
        if isinstance(value, dict):
            return SignalDict({signal: bool(value.get(signal, False)) for signal in _ORDER})
        if not isinstance(value, (list, tuple)):
            raise TypeError('argument must be a signal dict')
        for signal in value:
            if signal not in SIGNALS:
                raise TypeError("valid values for signals are:\n  [InvalidOperation, FloatOperation, DivisionByZero,\n"
                                "   Overflow, Underflow, Subnormal, Inexact, Rounded,\n   Clamped]")
        return SignalDict({signal: signal in value for signal in _ORDER})


    _RANGES = {'prec': (1, MAX_PREC, '[1, MAX_PREC]'), 'Emin': (MIN_EMIN, 0, '[MIN_EMIN, 0]'),
               'Emax': (0, MAX_EMAX, '[0, MAX_EMAX]')}


    class Context:
        """Precision, rounding and what is to happen with what is not exact."""

        __module__ = 'decimal'
        _names = ('prec', 'rounding', 'Emin', 'Emax', 'capitals', 'clamp', 'flags', 'traps')

        def __init__(self, prec=None, rounding=None, Emin=None, Emax=None, capitals=None, clamp=None, flags=None,
                     traps=None):
            values = (prec, rounding, Emin, Emax, capitals, clamp, flags, traps)
            base = DEFAULT.__dict__ if DEFAULT is not None else {}
            for name, value in zip(self._names, values):
                if value is None:
                    value = [] if name == 'flags' else base[name]
                setattr(self, name, value)

        def __setattr__(self, name, value):
            if name in _RANGES:
                low, high, shown = _RANGES[name]
                if not isinstance(value, int):
                    raise TypeError(f"'{type(value).__name__}' object cannot be interpreted as an integer")
                if not low <= value <= high:
                    raise ValueError(f'valid range for {name} is {shown}')
            elif name == 'rounding':
                if value not in ROUNDINGS:
                    raise TypeError('valid values for rounding are:\n  [ROUND_CEILING, ROUND_FLOOR, ROUND_UP, ROUND_DOWN,\n'
                                    '   ROUND_HALF_UP, ROUND_HALF_DOWN, ROUND_HALF_EVEN,\n   ROUND_05UP]')
            elif name in ('capitals', 'clamp'):
                if value not in (0, 1):
                    raise ValueError(f'valid values for {name} are 0 or 1')
            elif name in ('flags', 'traps'):
                value = _signals(value)
                if name == 'flags':
                    self.__dict__.pop('_causes', None)
            elif name in self._names or name.startswith('_') and name != '_names':
                pass
            else:
                raise AttributeError(f"'decimal.Context' object has no attribute '{name}'")
            self.__dict__[name] = value

        def __repr__(self):
            causes = self.__dict__.get('_causes') or [ConversionSyntax]
            lists = []
            for which, place in ((self.flags, min(causes, key=_LISTED.index)), (self.traps, ConversionSyntax)):
                shown = [InvalidOperation if signal is place else signal for signal in _LISTED
                         if signal is place or signal not in _INVALID and signal is not InvalidOperation]
                lists.append(', '.join(signal.__name__ for signal in shown if which[signal]))
            return (f'Context(prec={self.prec}, rounding={self.rounding}, Emin={self.Emin}, Emax={self.Emax}, '
                    f'capitals={self.capitals}, clamp={self.clamp}, flags=[{lists[0]}], traps=[{lists[1]}])')

        def __reduce__(self):
            return type(self), tuple(
                [key for key, value in self.__dict__[name].items() if value] if name in ('flags', 'traps')
                else self.__dict__[name] for name in self._names)

        def copy(self):
            """Another context with the same settings."""
            other = object.__new__(type(self))
            other.__dict__.update(self.__dict__)
            other.__dict__['flags'] = SignalDict(self.flags)
            other.__dict__['_causes'] = set(self.__dict__.get('_causes', ()))
            other.__dict__['traps'] = SignalDict(self.traps)
            return other

        __copy__ = copy

        def _with(self, prec, rounding=ROUND_HALF_EVEN):
            """A context for the steps of a calculation: no traps, nearly no limits."""
            return Context(prec, rounding, MIN_EMIN, MAX_EMAX, 1, 0, [], [])

        def clear_flags(self):
            self.flags = []

        def clear_traps(self):
            self.traps = []

        def Etiny(self):
            return self.Emin - self.prec + 1

        def Etop(self):
            return self.Emax - self.prec + 1

        def radix(self):
            return _class_of[0](10)

        def _raise(self, conditions, result):
            """Set the flags of conditions, and raise the first that is trapped; otherwise the result."""
            trapped = []
            first = None
            for signal in _ORDER:
                shown = None
                for condition in conditions:
                    if condition is signal or condition in _INVALID and signal is InvalidOperation:
                        shown = condition
                        self.flags[signal] = True
                        if signal is InvalidOperation:
                            self.__dict__.setdefault('_causes', set()).add(condition)
                if shown is not None and self.traps[signal]:
                    first = first or signal
                    trapped.append(shown)
            if first is not None:
                raise first(trapped)
            return result

        def create_decimal(self, num='0', /):
            """A number, rounded to the precision."""
            number = _class_of[0](num, self)
            return number._nan_or_fixed(self)

        def create_decimal_from_float(self, f, /):
            """The value of a float, rounded to the precision."""
            return _class_of[0].from_float(f)._nan_or_fixed(self)


    _class_of = [None]
    DEFAULT = None
    DEFAULT = Context(28, ROUND_HALF_EVEN, -999999, 999999, 1, 0, [], [InvalidOperation, DivisionByZero, Overflow])
    BasicContext = Context(9, ROUND_HALF_UP, -999999, 999999, 1, 0, [],
                           [InvalidOperation, DivisionByZero, Overflow, Underflow, Clamped])
    ExtendedContext = Context(9, ROUND_HALF_EVEN, -999999, 999999, 1, 0, [], [])
    DefaultContext = DEFAULT
    current = [None]


    def getcontext():
        """The context that is in force."""
        if current[0] is None:
            current[0] = DEFAULT.copy()
            current[0].clear_flags()
        return current[0]


    def setcontext(context, /):
        """Put a context in force."""
        if not isinstance(context, Context):
            raise TypeError('argument must be a context')
        if context in (DefaultContext, BasicContext, ExtendedContext):
            context = context.copy()
            context.clear_flags()
        current[0] = context


    class _ContextManager:
        """Puts a copy of a context in force for the length of a `with`."""

        def __init__(self, context):
            self.new_context = context

        def __enter__(self):
            self.saved_context = getcontext()
            setcontext(self.new_context)
            return self.new_context

        def __exit__(self, *exc_info):
            setcontext(self.saved_context)


    def localcontext(ctx=None, **kwargs):
        """A `with` in which a copy of a context is in force, with other settings where they are given."""
        if ctx is None:
            ctx = getcontext()
        elif not isinstance(ctx, Context):
            raise TypeError('optional argument must be a context')
        context = ctx.copy()
        for name, value in kwargs.items():
            if name not in Context._names:
                raise TypeError(f"'{name}' is an invalid keyword argument for this function")
            setattr(context, name, value)
        return _ContextManager(context)
    """#
}
