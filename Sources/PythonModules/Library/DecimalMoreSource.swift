// Comparing and rounding of `decimal.Decimal`, in Python.

enum DecimalMoreSource {
  /// The module's source.
  static let text = #"""
    # The methods of `Decimal` that compare and round, and those that ask what a number is.

    from _decimal_contexts import ROUNDINGS, Inexact, Rounded, _class_of, getcontext
    from _decimal_digits import cut, digits_of, length


    def as_number(value):
        """A Decimal of an argument; TypeError where it is none."""
        cls = _class_of[0]
        if isinstance(value, cls):
            return value
        if isinstance(value, int):
            return cls(value)
        raise TypeError(f'conversion from {type(value).__name__} to Decimal is not supported')


    def made(sign, number, exponent, kind=''):
        result = object.__new__(_class_of[0])
        result._sign, result._number, result._exponent, result._kind = sign, number, exponent, kind
        return result


    class More:
        """Methods with names."""

        __slots__ = ()

        @property
        def real(self):
            return self

        @property
        def imag(self):
            return made(0, 0, 0)

        def conjugate(self):
            return self

        def canonical(self):
            return self

        def radix(self):
            return made(0, 10, 0)

        def adjusted(self):
            """The exponent of the first digit."""
            return 0 if self._kind else self._exponent + length(self._number) - 1

        def copy_abs(self):
            return made(0, self._number, self._exponent, self._kind)

        def copy_negate(self):
            return made(1 - self._sign, self._number, self._exponent, self._kind)

        def copy_sign(self, other, context=None):
            return made(as_number(other)._sign, self._number, self._exponent, self._kind)

        def is_canonical(self):
            return True

        def is_finite(self):
            return not self._kind

        def is_infinite(self):
            return self._kind == 'F'

        def is_nan(self):
            return self._kind in ('n', 'N') and bool(self._kind)

        def is_qnan(self):
            return self._kind == 'n'

        def is_snan(self):
            return self._kind == 'N'

        def is_signed(self):
            return bool(self._sign)

        def is_zero(self):
            return not self._kind and not self._number

        def is_normal(self, context=None):
            context = context or getcontext()
            return not self._kind and bool(self._number) and self.adjusted() >= context.Emin

        def is_subnormal(self, context=None):
            context = context or getcontext()
            return not self._kind and bool(self._number) and self.adjusted() < context.Emin

        def number_class(self, context=None):
            """What kind of number this is, in words."""
            if self.is_nan():
                return 'sNaN' if self._kind == 'N' else 'NaN'
            sign = '-' if self._sign else '+'
            if self._kind:
                return sign + 'Infinity'
            if not self._number:
                return sign + 'Zero'
            return sign + ('Subnormal' if self.is_subnormal(context) else 'Normal')

        # Comparing

        def compare(self, other, context=None):
            """-1, 0 or 1 as a Decimal; NaN where one is no number."""
            other = as_number(other)
            nan = self._nan(other, context or getcontext())
            return nan if nan is not None else _class_of[0](self._number_order(other))

        def compare_signal(self, other, context=None):
            """compare(), which refuses every NaN."""
            other = as_number(other)
            if self.is_nan() or other.is_nan():
                return self._invalid(context or getcontext())
            return self.compare(other, context)

        def compare_total(self, other, context=None):
            """-1, 0 or 1 in the order of all numbers, in which 1.0 and 1.00 differ."""
            other = as_number(other)
            one, two = self._total_key(), other._total_key()
            return _class_of[0]((one > two) - (one < two))

        def compare_total_mag(self, other, context=None):
            return self.copy_abs().compare_total(as_number(other).copy_abs())

        def _total_key(self):
            direction = -1 if self._sign else 1
            rank = {'': 0, 'F': 1, 'N': 2, 'n': 3}[self._kind]
            if self._kind or not self._number:
                size = (self._number,) if self._kind else (-(10 ** 30), 0)
            else:
                exponent = self.adjusted()
                digits = digits_of(self._number).rstrip('0')
                size = exponent, digits
            if self._sign:
                key = (-1, -rank, _Reversed((size, self._exponent)))
            else:
                key = (1, rank, _Plain((size, self._exponent)))
            return key

        def max(self, other, context=None):
            """The larger of two; the number where the other is NaN."""
            return self._chosen(other, context, 1, False)

        def min(self, other, context=None):
            """The smaller of two; the number where the other is NaN."""
            return self._chosen(other, context, -1, False)

        def max_mag(self, other, context=None):
            return self._chosen(other, context, 1, True)

        def min_mag(self, other, context=None):
            return self._chosen(other, context, -1, True)

        def _chosen(self, other, context, direction, by_size):
            other = as_number(other)
            context = context or getcontext()
            if self.is_nan() or other.is_nan():
                if self._kind == 'N' or other._kind == 'N' or self.is_nan() and other.is_nan():
                    return self._nan(other, context)
                return (other if self.is_nan() else self)._fixed(context)
            one, two = (self.copy_abs(), other.copy_abs()) if by_size else (self, other)
            order = one._number_order(two) or int(self.compare_total(other))
            return (self if order == direction or not order else other)._fixed(context)

        # Rounding

        def quantize(self, exp, rounding=None, context=None):
            """The number with the exponent of another."""
            context = context or getcontext()
            exp = as_number(exp)
            if rounding is None:
                rounding = context.rounding
            elif rounding not in ROUNDINGS:
                context.copy().rounding = rounding
            nan = self._nan(exp, context)
            if nan is not None:
                return nan
            if self._kind or exp._kind:
                return self if self._kind and exp._kind else self._invalid(context)
            target = exp._exponent
            if not context.Etiny() <= target <= context.Emax:
                return self._invalid(context)
            if not self._number:
                return made(self._sign, 0, target)._fixed(context)
            if self.adjusted() > context.Emax or self.adjusted() - target + 1 > context.prec:
                return self._invalid(context)
            number, is_inexact = self._number, False
            if self._exponent >= target:
                number *= 10 ** (self._exponent - target)
            else:
                number, is_inexact = cut(self._sign, number, target - self._exponent, rounding)
            if length(number) > context.prec or number and length(number) + target - 1 > context.Emax:
                return self._invalid(context)
            result = made(self._sign, number, target)
            if self._exponent < target:
                context._raise([Rounded, Inexact] if is_inexact else [Rounded], None)
            return result._fixed(context)

        def same_quantum(self, other, context=None):
            """Whether two numbers have the same exponent."""
            other = as_number(other)
            if self._kind or other._kind:
                return self.is_nan() and other.is_nan() or self._kind == other._kind == 'F'
            return self._exponent == other._exponent

        def to_integral_exact(self, rounding=None, context=None):
            """The nearest whole number, with the flags for what was lost."""
            return self._integral(rounding, context, True)

        def to_integral_value(self, rounding=None, context=None):
            """The nearest whole number."""
            return self._integral(rounding, context, False)

        to_integral = to_integral_value

        def _integral(self, rounding, context, with_flags):
            context = context or getcontext()
            nan = self._nan(None, context)
            if nan is not None:
                return nan
            if self._kind or self._exponent >= 0:
                return made(self._sign, self._number, self._exponent, self._kind)
            number, is_inexact = cut(self._sign, self._number, -self._exponent, rounding or context.rounding)
            if with_flags and self._number:
                context._raise([Rounded, Inexact] if is_inexact else [Rounded], None)
            return made(self._sign, number, 0)

        def normalize(self, context=None):
            """The number without zeros at its end."""
            context = context or getcontext()
            nan = self._nan(None, context)
            if nan is not None:
                return nan
            result = self._fixed(context)
            if result._kind:
                return result
            if not result._number:
                return made(result._sign, 0, 0)
            digits = digits_of(result._number)
            most = context.Etop() if context.clamp else context.Emax
            cut_off = min(len(digits) - len(digits.rstrip('0')), max(most - result._exponent, 0))
            return made(result._sign, result._number // 10 ** cut_off, result._exponent + cut_off)


    class _Plain(tuple):
        """Sizes of numbers and their exponents, in order."""


    class _Reversed(tuple):
        """The same in the order of negative numbers."""

        def __lt__(self, other):
            return tuple.__gt__(self, other)

        def __gt__(self, other):
            return tuple.__lt__(self, other)
    """#
}
