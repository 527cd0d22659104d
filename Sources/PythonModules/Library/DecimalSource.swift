// The module `decimal`, in Python.

enum DecimalSource {
  /// The module's source.
  static let text = #"""
    import sys
    from _decimal_contexts import (MAX_EMAX, MAX_PREC, MIN_EMIN, MIN_ETINY, ROUNDINGS, ROUND_05UP, ROUND_CEILING,
                                   ROUND_DOWN, ROUND_FLOOR, ROUND_HALF_DOWN, ROUND_HALF_EVEN, ROUND_HALF_UP, ROUND_UP,
                                   BasicContext, Clamped, Context, ConversionSyntax, DecimalException, DefaultContext,
                                   DivisionByZero, DivisionImpossible, DivisionUndefined, ExtendedContext, FloatOperation,
                                   Inexact, InvalidContext, InvalidOperation, Overflow, Rounded, Subnormal, Underflow,
                                   _class_of, getcontext, localcontext, setcontext)
    from _decimal_digits import cut, length, read
    from _decimal_functions import Functions
    from _decimal_text import DecimalTuple, Text, from_tuple

    HAVE_THREADS = True
    HAVE_CONTEXTVAR = True
    _MODULUS = 2 ** 61 - 1
    _INVERSE = pow(10, _MODULUS - 2, _MODULUS)


    def _new(sign, number, exponent, kind='', cls=None):
        self = object.__new__(cls or Decimal)
        self._sign, self._number, self._exponent, self._kind = sign, number, exponent, kind
        return self


    def _converted(value):
        """A number of an operand that is a Decimal or int, None for others."""
        if isinstance(value, Decimal):
            return value
        if isinstance(value, int):
            return _new(int(value < 0), abs(value), 0)
        return None


    def _refused(sign, left, right):
        """NotImplemented, or the TypeError that is bound to follow: with the class's full name."""
        for value in (left, right):
            if type(value).__module__ not in ('decimal', 'builtins'):
                return NotImplemented
        names = ['decimal.Decimal' if type(value) is Decimal else type(value).__name__ for value in (left, right)]
        if sign[0] in '<>':
            raise TypeError(f"'{sign}' not supported between instances of '{names[0]}' and '{names[1]}'")
        raise TypeError(f"unsupported operand type(s) for {sign}: '{names[0]}' and '{names[1]}'")


    def _operator(name, sign):
        """An operator and its mirror image, by the method that calculates."""
        def forward(self, other):
            number = _converted(other)
            return _refused(sign, self, other) if number is None else getattr(self, name)(number, getcontext())

        def reverse(self, other):
            number = _converted(other)
            return _refused(sign, other, self) if number is None else getattr(number, name)(self, getcontext())

        return forward, reverse


    def _comparison(sign, holds):
        def compare(self, other):
            order = self._order(other, sign, False)
            return order if order is NotImplemented else order is not None and holds(order)
        return compare


    class Decimal(Functions, Text):
        """A decimal number: a sign, digits and an exponent of ten."""

        __module__ = 'decimal'
        __slots__ = ('_sign', '_number', '_exponent', '_kind')

        def __new__(cls, value='0', context=None):
            if isinstance(value, str):
                parts = read(value)
                if parts is None:
                    nan = _new(0, 0, 0, 'n', cls)
                    return (context or getcontext())._raise([ConversionSyntax], nan)
                return _new(*parts, cls)
            if isinstance(value, int):
                return _new(int(value < 0), abs(value), 0, '', cls)
            if isinstance(value, Decimal):
                return _new(value._sign, value._number, value._exponent, value._kind, cls)
            if isinstance(value, (tuple, list)):
                return _new(*from_tuple(value), cls)
            if isinstance(value, float):
                (context or getcontext())._raise([FloatOperation], None)
                return cls.from_float(value)
            raise TypeError(f'conversion from {type(value).__name__} to Decimal is not supported')

        @classmethod
        def from_float(cls, f, /):
            """The exact value of a float."""
            if isinstance(f, int):
                return _new(int(f < 0), abs(f), 0, '', cls)
            if not isinstance(f, float):
                raise TypeError('argument must be int or float')
            if f != f or f in (float('inf'), float('-inf')):
                return cls(repr(f))
            top, bottom = abs(f).as_integer_ratio()
            shift = bottom.bit_length() - 1
            return _new(int(repr(f)[0] == '-'), top * 5 ** shift, -shift, '', cls)

        # Rounding

        def _fixed(self, context):
            """The number as the context's precision and exponents allow it."""
            if self._kind:
                return self
            sign, number, exponent = self._sign, self._number, self._exponent
            tiny, top = context.Emin - context.prec + 1, context.Emax - context.prec + 1
            if not number:
                most = top if context.clamp else context.Emax
                fitting = min(max(exponent, tiny), most)
                return self if fitting == exponent else context._raise([Clamped], _new(sign, 0, fitting))
            size = length(number)
            least = size + exponent - context.prec
            if least > top:
                return self._overflow(context)
            is_small = size + exponent - 1 < context.Emin
            least = max(least, tiny)
            if exponent < least:
                number, is_inexact = cut(sign, number, least - exponent, context.rounding)
                if length(number) > context.prec:
                    number //= 10
                    least += 1
                if least > top:
                    return self._overflow(context)
                conditions = [Rounded]
                if is_inexact:
                    conditions.append(Inexact)
                if is_small:
                    conditions.append(Subnormal)
                    if is_inexact:
                        conditions.append(Underflow)
                    if not number:
                        conditions.append(Clamped)
                return context._raise(conditions, _new(sign, number, least))
            if is_small:
                context._raise([Subnormal], None)
            if context.clamp and exponent > top:
                return context._raise([Clamped], _new(sign, number * 10 ** (exponent - top), top))
            return self if type(self) is Decimal else _new(sign, number, exponent)

        def _overflow(self, context):
            sign, rounding = self._sign, context.rounding
            if rounding in (ROUND_DOWN, ROUND_05UP) or rounding == (ROUND_FLOOR, ROUND_CEILING)[sign]:
                result = _new(sign, 10 ** context.prec - 1, context.Emax - context.prec + 1)
            else:
                result = _new(sign, 0, 0, 'F')
            return context._raise([Overflow, Inexact, Rounded], result)

        def _nan_or_fixed(self, context):
            if self._kind in ('n', 'N') and self._kind:
                return self
            return self._fixed(context)

        def _nan(self, other, context):
            """The NaN that an operation with these operands gives; None where neither is one."""
            for kind in ('N', 'n'):
                for number in (self, other):
                    if number is not None and number._kind == kind:
                        result = _new(number._sign, number._number, 0, 'n')
                        return context._raise([InvalidOperation], result) if kind == 'N' else result
            return None

        def _invalid(self, context, condition=InvalidOperation):
            return context._raise([condition], _new(0, 0, 0, 'n'))

        # Arithmetic; each takes a Decimal and a context

        def _add(self, other, context):
            if self._kind or other._kind:
                nan = self._nan(other, context)
                if nan is not None:
                    return nan
                if self._kind and other._kind and self._sign != other._sign:
                    return self._invalid(context)
                return self if self._kind else other
            exponent = min(self._exponent, other._exponent)
            one, two = self._number, other._number
            if not one or not two:
                if not one and not two:
                    negative = context.rounding == ROUND_FLOOR and self._sign != other._sign
                    return _new(self._sign & other._sign | negative, 0, exponent)._fixed(context)
                number = self if one else other
                shift = min(number._exponent - exponent, max(context.prec + 1 - length(number._number), 0))
                return _new(number._sign, number._number * 10 ** shift, number._exponent - shift)._fixed(context)
            distance = abs(self._exponent - other._exponent)
            if distance > context.prec + 2:
                # The smaller of two numbers that lie far apart matters only as a rest.
                large, small = (self, other) if self._exponent > other._exponent else (other, self)
                reach = small._exponent + length(small._number)
                shift = max(context.prec + 3 - length(large._number), 0)
                if reach < large._exponent - shift:
                    change = 1 if large._sign == small._sign else -1
                    return _new(large._sign, large._number * 10 ** (shift + 1) + change,
                                large._exponent - shift - 1)._fixed(context)
            one *= 10 ** (self._exponent - exponent)
            two *= 10 ** (other._exponent - exponent)
            total = (-one if self._sign else one) + (-two if other._sign else two)
            if not total:
                return _new(int(context.rounding == ROUND_FLOOR), 0, exponent)._fixed(context)
            return _new(int(total < 0), abs(total), exponent)._fixed(context)

        def _sub(self, other, context):
            if other._kind in ('n', 'N') and other._kind:
                return self._add(other, context)
            return self._add(other.copy_negate(), context)

        def _mul(self, other, context):
            sign = self._sign ^ other._sign
            if self._kind or other._kind:
                nan = self._nan(other, context)
                if nan is not None:
                    return nan
                if not (self._kind or self._number) or not (other._kind or other._number):
                    return self._invalid(context)
                return _new(sign, 0, 0, 'F')
            return _new(sign, self._number * other._number, self._exponent + other._exponent)._fixed(context)

        def _truediv(self, other, context):
            sign = self._sign ^ other._sign
            if self._kind or other._kind:
                nan = self._nan(other, context)
                if nan is not None:
                    return nan
                if self._kind and other._kind:
                    return self._invalid(context)
                if self._kind:
                    return _new(sign, 0, 0, 'F')
                return context._raise([Clamped], _new(sign, 0, context.Etiny()))
            if not other._number:
                if not self._number:
                    return self._invalid(context, DivisionUndefined)
                return context._raise([DivisionByZero], _new(sign, 0, 0, 'F'))
            exponent = self._exponent - other._exponent
            if not self._number:
                return _new(sign, 0, exponent)._fixed(context)
            shift = length(other._number) - length(self._number) + context.prec + 1
            ideal = exponent
            exponent -= shift
            if shift >= 0:
                quotient, rest = divmod(self._number * 10 ** shift, other._number)
            else:
                quotient, rest = divmod(self._number, other._number * 10 ** -shift)
            if rest:
                # The last digit shows that there is a rest, so that rounding sees it.
                if quotient % 5 == 0:
                    quotient += 1
            else:
                while exponent < ideal and quotient % 10 == 0:
                    quotient //= 10
                    exponent += 1
            return _new(sign, quotient, exponent)._fixed(context)

        def _divided(self, other, context):
            """Whole quotient and rest; None where the quotient has too many digits."""
            exponent = min(self._exponent, other._exponent)
            distance = self._exponent + length(self._number) - other._exponent - length(other._number)
            if not self._number or distance < -1:
                quotient, rest = 0, self._number * 10 ** (self._exponent - exponent) if distance > -5000 else None
                if rest is None:
                    return _new(self._sign ^ other._sign, 0, 0), self
            elif distance > context.prec + 1:
                return None
            else:
                quotient, rest = divmod(self._number * 10 ** (self._exponent - exponent),
                                        other._number * 10 ** (other._exponent - exponent))
                if quotient >= 10 ** context.prec:
                    return None
            return _new(self._sign ^ other._sign, quotient, 0), _new(self._sign, rest, exponent)

        def _floordiv(self, other, context):
            return self._divmod(other, context, 'quotient')

        def _mod(self, other, context):
            return self._divmod(other, context, 'rest')

        def _divmod(self, other, context, wanted='both'):
            sign = self._sign ^ other._sign

            def chosen(quotient, rest):
                return (quotient, rest) if wanted == 'both' else quotient if wanted == 'quotient' else rest

            nan = self._nan(other, context)
            if nan is not None:
                return chosen(nan, nan)
            if self._kind:
                if other._kind or wanted != 'quotient':
                    invalid = self._invalid(context)
                    return chosen(invalid if other._kind else _new(sign, 0, 0, 'F'), invalid)
                return _new(sign, 0, 0, 'F')
            if other._kind:
                return chosen(_new(sign, 0, 0), self._fixed(context))
            if not other._number:
                if not self._number:
                    invalid = self._invalid(context, DivisionUndefined)
                    return chosen(invalid, invalid)
                infinity, nan = _new(sign, 0, 0, 'F'), _new(0, 0, 0, 'n')
                conditions = {'both': [InvalidOperation, DivisionByZero], 'quotient': [DivisionByZero],
                              'rest': [InvalidOperation]}[wanted]
                return context._raise(conditions, chosen(infinity, nan))
            pair = self._divided(other, context)
            if pair is None:
                invalid = self._invalid(context, DivisionImpossible)
                return chosen(invalid, invalid)
            return chosen(pair[0], pair[1]._fixed(context) if wanted != 'quotient' else None)

        def _pow(self, other, context):
            return self._power(other, context)

        __add__, __radd__ = _operator('_add', '+')
        __sub__, __rsub__ = _operator('_sub', '-')
        __mul__, __rmul__ = _operator('_mul', '*')
        __truediv__, __rtruediv__ = _operator('_truediv', '/')
        __floordiv__, __rfloordiv__ = _operator('_floordiv', '//')
        __mod__, __rmod__ = _operator('_mod', '%')
        __divmod__, __rdivmod__ = _operator('_divmod', 'divmod()')
        _plain_pow, __rpow__ = _operator('_pow', '** or pow()')

        def __pow__(self, other, modulo=None):
            if modulo is None:
                return self._plain_pow(other)
            numbers = self, _converted(other), _converted(modulo)
            if None in numbers:
                return NotImplemented
            if any(number._kind or number != number.to_integral_value() for number in numbers):
                return self._invalid(getcontext())
            try:
                return Decimal(pow(*map(int, numbers)))
            except ValueError:
                return self._invalid(getcontext())

        def __neg__(self):
            return self._signed(1)

        def __pos__(self):
            return self._signed(0)

        def __abs__(self):
            return self._signed(self._sign)

        def _signed(self, change, context=None):
            context = context or getcontext()
            nan = self._nan(None, context)
            if nan is not None:
                return nan
            sign = self._sign ^ change
            if not self._kind and not self._number and context.rounding != ROUND_FLOOR:
                sign = 0
            return _new(sign, self._number, self._exponent, self._kind)._fixed(context)

        # Order

        def _order(self, other, sign, is_equality):
            """-1, 0 or 1; None where one is no number; NotImplemented where the other is of no use."""
            number = _converted(other)
            if number is None:
                if isinstance(other, float):
                    context = getcontext()
                    context.flags[FloatOperation] = True
                    if context.traps[FloatOperation] and not is_equality:
                        raise FloatOperation([FloatOperation])
                    number = Decimal.from_float(other)
                elif isinstance(other, complex) and is_equality:
                    return self._order(other.real, sign, True) if other.imag == 0 else None
                elif hasattr(other, 'numerator') and hasattr(other, 'denominator'):
                    if self._kind:
                        return self._order(0, sign, is_equality)
                    return self._times(other.denominator)._number_order(_converted(other.numerator))
                elif is_equality:
                    return NotImplemented
                else:
                    return _refused(sign, self, other)
            if self._kind in ('n', 'N') and self._kind or number._kind in ('n', 'N') and number._kind:
                if not is_equality or self._kind == 'N' or number._kind == 'N':
                    getcontext()._raise([InvalidOperation], None)
                return None
            return self._number_order(number)

        def _times(self, factor):
            return _new(self._sign, self._number * factor, self._exponent)

        def _number_order(self, other):
            """-1, 0 or 1 for numbers and infinities."""
            if self._kind or other._kind:
                one = (-1 if self._sign else 1) if self._kind else 0
                two = (-1 if other._sign else 1) if other._kind else 0
                return (one > two) - (one < two)
            if not self._number or not other._number:
                one = 0 if not self._number else -1 if self._sign else 1
                two = 0 if not other._number else -1 if other._sign else 1
                return (one > two) - (one < two)
            if self._sign != other._sign:
                return -1 if self._sign else 1
            direction = -1 if self._sign else 1
            one, two = self.adjusted(), other.adjusted()
            if one != two:
                return direction if one > two else -direction
            exponent = min(self._exponent, other._exponent)
            one = self._number * 10 ** (self._exponent - exponent)
            two = other._number * 10 ** (other._exponent - exponent)
            return direction * ((one > two) - (one < two))

        def __eq__(self, other):
            order = self._order(other, '==', True)
            return order if order is NotImplemented else order == 0 and order is not None

        __lt__ = _comparison('<', lambda order: order < 0)
        __le__ = _comparison('<=', lambda order: order <= 0)
        __gt__ = _comparison('>', lambda order: order > 0)
        __ge__ = _comparison('>=', lambda order: order >= 0)

        def __hash__(self):
            if self._kind:
                if self._kind == 'N':
                    raise TypeError('Cannot hash a signaling NaN value')
                return object.__hash__(self) if self._kind == 'n' else -314159 if self._sign else 314159
            power = pow(10, self._exponent, _MODULUS) if self._exponent >= 0 else pow(_INVERSE, -self._exponent, _MODULUS)
            value = self._number * power % _MODULUS
            if self._sign:
                value = -value
            return -2 if value == -1 else value

        def __bool__(self):
            return bool(self._kind or self._number)

        # Conversions

        def _refuse_special(self, what):
            if self._kind == 'F':
                raise OverflowError(f'cannot convert Infinity to {what}')
            if self._kind:
                raise ValueError(f'cannot convert NaN to {what}')

        def _whole(self, rounding):
            self._refuse_special('integer')
            if self._exponent >= 0:
                number = self._number * 10 ** self._exponent
            else:
                number, _ = cut(self._sign, self._number, -self._exponent, rounding)
            return -number if self._sign else number

        def __int__(self):
            return self._whole(ROUND_DOWN)

        __trunc__ = __int__

        def __floor__(self):
            return self._whole(ROUND_FLOOR)

        def __ceil__(self):
            return self._whole(ROUND_CEILING)

        def __round__(self, n=None):
            if n is None:
                return self._whole(ROUND_HALF_EVEN)
            if not isinstance(n, int):
                raise TypeError('optional arg must be an integer')
            return self.quantize(_new(0, 1, -n), ROUND_HALF_EVEN)

        def __float__(self):
            if self._kind == 'N':
                raise ValueError('cannot convert signaling NaN to float')
            if self._kind == 'n':
                return float('-nan' if self._sign else 'nan')
            return float(str(self))

        def __complex__(self):
            return complex(float(self))

        def as_integer_ratio(self):
            """Numerator and denominator in lowest terms."""
            self._refuse_special('integer ratio')
            top, bottom = self._number, 1
            if self._exponent >= 0:
                top *= 10 ** self._exponent
            else:
                from math import gcd
                bottom = 10 ** -self._exponent
                common = gcd(top, bottom)
                top, bottom = top // common, bottom // common
            return -top if self._sign else top, bottom

        def __reduce__(self):
            return type(self), (str(self),)

        def __copy__(self):
            return self

        def __deepcopy__(self, memo):
            return self


    _class_of[0] = Decimal
    if 'numbers' in sys.modules:
        sys.modules['numbers'].Number.register(Decimal)
    """#
}
