// Calculating methods of `decimal.Decimal` and of its contexts, in Python.

enum DecimalFunctionsSource {
  /// The module's source.
  static let text = #"""
    # The methods of `Decimal` that calculate, and the methods of a context that do what a Decimal does.

    from _decimal_contexts import (ROUND_HALF_EVEN, Context, DivisionByZero, DivisionImpossible, Inexact, Rounded,
                                   _class_of, getcontext)
    from _decimal_digits import cut, digits_of, exponential, length, natural
    from _decimal_more import More, as_number as _number, made as _made


    def _rounded(sign, number, exponent, context, rounding=ROUND_HALF_EVEN):
        """A result that is not exact, rounded to all the digits there are."""
        surplus = length(number) - context.prec
        if surplus < 0:
            number, exponent, surplus = number * 10 ** -surplus, exponent + surplus, 0
        context._raise([Inexact, Rounded], None)
        number, _ = cut(sign, number, surplus, rounding)
        exponent += surplus
        if length(number) > context.prec:
            number, exponent = number // 10, exponent + 1
        return _made(sign, number, exponent)._fixed(context)


    def _settled(calculate, context, rounding=ROUND_HALF_EVEN):
        """Calls for more places until the digits behind the precision leave no doubt how to round."""
        extra = 6
        while True:
            number, exponent = calculate(context.prec + extra)
            size = abs(number)
            surplus = length(size) - context.prec
            if surplus > 3:
                rest = size % 10 ** surplus
                half = 5 * 10 ** (surplus - 1)
                slack = 10 ** (surplus - extra // 2) if surplus > extra // 2 else 100
                if min(rest, 10 ** surplus - rest, abs(rest - half)) > slack or extra > 400:
                    return _rounded(int(number < 0), size, exponent, context, rounding)
            extra += extra


    class Functions(More):
        """Functions of one number or several."""

        __slots__ = ()

        def fma(self, other, third, context=None):
            """self * other + third, rounded once."""
            context = context or getcontext()
            other, third = _number(other), _number(third)
            if self._kind or other._kind:
                product = self._mul(other, context)
            else:
                product = _made(self._sign ^ other._sign, self._number * other._number,
                                self._exponent + other._exponent)
            return product._add(third, context)

        def remainder_near(self, other, context=None):
            """The rest that is nearest to 0."""
            context = context or getcontext()
            other = _number(other)
            nan = self._nan(other, context)
            if nan is not None:
                return nan
            if self._kind or not other._kind and not other._number:
                return self._invalid(context)
            if other._kind:
                return self._fixed(context)
            if self._divided(other, context) is None:
                return self._invalid(context, DivisionImpossible)
            exponent = min(self._exponent, other._exponent)
            divisor = other._number * 10 ** (other._exponent - exponent)
            quotient, rest = divmod(self._number * 10 ** (self._exponent - exponent), divisor)
            sign = self._sign
            if 2 * rest + (quotient & 1) > divisor:
                rest, sign = divisor - rest, 1 - sign
            return _made(sign, rest, exponent)._fixed(context)

        def sqrt(self, context=None):
            """The square root."""
            from math import isqrt
            context = context or getcontext()
            nan = self._nan(None, context)
            if nan is not None:
                return nan
            if self._kind and not self._sign:
                return self
            if not self._kind and not self._number:
                return _made(self._sign, 0, self._exponent // 2)._fixed(context)
            if self._sign:
                return self._invalid(context)
            ideal = self._exponent // 2
            places = context.prec + 2
            half = (self._exponent + length(self._number)) // 2 - places
            shift = self._exponent - 2 * half
            square, rest = (self._number * 10 ** shift, 0) if shift >= 0 else divmod(self._number, 10 ** -shift)
            root = isqrt(square)
            if root * root == square and not rest:
                while half < ideal and root % 10 == 0:
                    root, half = root // 10, half + 1
                if half > ideal:
                    root, half = root * 10 ** (half - ideal), ideal
                keep, context = context, context.copy()
                context.rounding = ROUND_HALF_EVEN
                result = _made(0, root, half)._fixed(context)
                keep.flags = context.flags
                return result
            return _rounded(0, root * 10 + 1, half - 1, context)

        def exp(self, context=None):
            """e to the power of the number."""
            context = context or getcontext()
            nan = self._nan(None, context)
            if nan is not None:
                return nan
            if self._kind:
                return _made(0, 0, 0) if self._sign else self
            if not self._number:
                return _made(0, 1, 0)
            if self.adjusted() > len(str(context.Emax)) + 1:
                huge = context.Emin * 2 if self._sign else context.Emax * 2
                return _made(0, 1, huge)._fixed(context)
            if self.adjusted() < -context.prec - 2:
                base = 10 ** (context.prec + 1)
                return _rounded(0, base - 1 if self._sign else base + 1, -context.prec - 1, context)

            def calculate(places):
                places += max(self.adjusted(), 0) + 2
                shift = places + self._exponent
                value = self._number * 10 ** shift if shift >= 0 else self._number // 10 ** -shift
                return exponential(-value if self._sign else value, places)

            return _settled(calculate, context)

        def ln(self, context=None):
            """The natural logarithm."""
            return self._logarithm(context, None)

        def log10(self, context=None):
            """The logarithm to base ten."""
            return self._logarithm(context, 10)

        def _logarithm(self, context, base):
            context = context or getcontext()
            nan = self._nan(None, context)
            if nan is not None:
                return nan
            if not self._kind and not self._number:
                return _made(1, 0, 0, 'F')
            if self._sign:
                return self._invalid(context)
            if self._kind:
                return self
            digits = digits_of(self._number)
            if digits.rstrip('0') == '1':
                if base:
                    return _class_of[0](self.adjusted())._fixed(context)
                if self.adjusted() == 0:
                    return _made(0, 0, 0)

            def calculate(places):
                # Near one, the logarithm begins with as many zeros as the number has nines or zeros.
                places += length(self._number) + 2 if self.adjusted() in (0, -1) else 2
                value = natural(self._number, self._exponent, places)
                if base:
                    value = value * 10 ** places // natural(10, 0, places)
                return value, -places

            return _settled(calculate, context)

        def _power(self, other, context):
            nan = self._nan(other, context)
            if nan is not None:
                return nan
            if not other._kind and not other._number:
                return self._invalid(context) if not self._kind and not self._number else _made(0, 1, 0)
            is_whole = not other._kind and (other._exponent >= 0 or not other._number % 10 ** -other._exponent)
            whole = int(other) if is_whole else 0
            sign = 1 if self._sign and whole & 1 else 0
            if self._sign and not is_whole and (self._number or self._kind):
                if not (other._kind and self._kind):
                    return self._invalid(context)
            if not self._kind and not self._number:
                return _made(sign, 0, 0) if not other._sign else _made(sign, 0, 0, 'F')
            if self._kind:
                return _made(sign, 0, 0) if other._sign else _made(sign, 0, 0, 'F')
            if other._kind:
                order = self.copy_abs()._number_order(_made(0, 1, 0))
                if order == 0:
                    return _rounded(0, 1, 0, context)
                return _made(0, 0, 0) if (order > 0) == bool(other._sign) else _made(0, 0, 0, 'F')
            if is_whole:
                return self._whole_power(whole, sign, context)
            return self._real_power(other, context)

        def _whole_power(self, power, sign, context):
            """A whole power by squaring, with some digits more than wanted, as libmpdec has it."""
            if self._number == 1 and not self._exponent:
                return _made(sign, 1, 0)
            size = abs(power)
            work = context.copy()
            work.traps, work.flags, work.clamp, work.rounding = [], [], 0, ROUND_HALF_EVEN
            work.prec += len(str(size)) + 2
            base = self.copy_abs()
            if power < 0:
                work.prec += 1
                base = _made(0, 1, 0)._truediv(base, work)
            result = base
            for bit in bin(size)[3:]:
                result = result._mul(result, work)
                if bit == '1':
                    result = result._mul(base, work)
            if result._kind:
                return _made(sign, 1, result._exponent)._overflow(context)
            for signal in (Inexact, Rounded):
                if work.flags[signal]:
                    context._raise([signal], None)
            return _made(sign, result._number, result._exponent)._fixed(context)

        def _real_power(self, other, context):
            if self._number_order(_made(0, 1, 0)) == 0:
                return _rounded(0, 1, 0, context)

            def calculate(places):
                reach = max(other.adjusted() + len(str(abs(self.adjusted()) + 1)), 0) + 4
                places += reach
                deep = places + max(other.adjusted(), 0) + length(self._number) + 4
                value = natural(self._number, self._exponent, deep) * other._number
                shift = other._exponent - (deep - places)
                value = value * 10 ** shift if shift >= 0 else value // 10 ** -shift
                return exponential(-value if other._sign else value, places)

            root = self._exact_root(other, context)
            return root if root is not None else _settled(calculate, context, context.rounding)

        def _exact_root(self, other, context):
            """A power like 4 ** 0.5 or 8 ** 1.5 that comes out even; None where it does not."""
            top, bottom = other.as_integer_ratio()
            if bottom & (bottom - 1) or bottom > 64 or abs(top) > 64:
                return None
            work = context.copy()
            work.prec = 2 * context.prec + 10
            work.traps, work.flags = [], []
            result = self
            while bottom > 1:
                result = result.sqrt(work)
                bottom //= 2
                if work.flags[Inexact]:
                    return None
            result = result._whole_power(top, 0, work)
            if work.flags[Inexact]:
                return None
            surplus = length(result._number) - context.prec
            if surplus > 0:
                return None
            return _rounded(0, result._number, result._exponent, context)

        def scaleb(self, other, context=None):
            """The number with an exponent that is larger by another."""
            context = context or getcontext()
            other = _number(other)
            nan = self._nan(other, context)
            if nan is not None:
                return nan
            limit = 2 * (context.Emax + context.prec)
            if other._kind or other._exponent or not -limit <= int(other) <= limit:
                return self._invalid(context)
            if self._kind:
                return self
            return _made(self._sign, self._number, self._exponent + int(other))._fixed(context)

        def logb(self, context=None):
            """The exponent of the first digit as a Decimal."""
            context = context or getcontext()
            nan = self._nan(None, context)
            if nan is not None:
                return nan
            if self._kind:
                return _made(0, 0, 0, 'F')
            if not self._number:
                return context._raise([DivisionByZero], _made(1, 0, 0, 'F'))
            return _class_of[0](self.adjusted())._fixed(context)

        def next_plus(self, context=None):
            """The next larger number that the precision allows."""
            return self._next(context, 0)

        def next_minus(self, context=None):
            """The next smaller number that the precision allows."""
            return self._next(context, 1)

        def _next(self, context, down):
            context = context or getcontext()
            nan = self._nan(None, context)
            if nan is not None:
                return nan
            if self._kind:
                if self._sign == down:
                    return self
                return _made(self._sign, 10 ** context.prec - 1, context.Etop())
            work = context.copy()
            work.traps = []
            work.rounding = 'ROUND_FLOOR' if down else 'ROUND_CEILING'
            result = self._fixed(work)
            if result._number_order(self):
                return result
            return self._add(_made(down, 1, context.Etiny() - 1), work)

        def next_toward(self, other, context=None):
            """The next number in the direction of another."""
            context = context or getcontext()
            other = _number(other)
            nan = self._nan(other, context)
            if nan is not None:
                return nan
            order = self._number_order(other)
            if not order:
                return self.copy_sign(other)
            return self.next_plus(context) if order < 0 else self.next_minus(context)

        def shift(self, other, context=None):
            """The digits moved left, or right where the other number is negative."""
            return self._moved(other, context, False)

        def rotate(self, other, context=None):
            """The digits turned left, or right where the other number is negative."""
            return self._moved(other, context, True)

        def _moved(self, other, context, is_turned):
            context = context or getcontext()
            other = _number(other)
            nan = self._nan(other, context)
            if nan is not None:
                return nan
            if other._kind or other._exponent or not -context.prec <= int(other) <= context.prec:
                return self._invalid(context)
            if self._kind:
                return self
            count = int(other)
            digits = digits_of(self._number).zfill(context.prec)[-context.prec:]
            if is_turned:
                digits = digits[count:] + digits[:count]
            else:
                digits = (digits + '0' * count)[-context.prec:] if count >= 0 else digits[:count]
            return _made(self._sign, int(digits or '0'), self._exponent)

        def logical_and(self, other, context=None):
            """The digits 0 and 1 of two numbers joined by and."""
            return self._logical(other, context, lambda one, two: one & two)

        def logical_or(self, other, context=None):
            return self._logical(other, context, lambda one, two: one | two)

        def logical_xor(self, other, context=None):
            return self._logical(other, context, lambda one, two: one ^ two)

        def logical_invert(self, context=None):
            context = context or getcontext()
            return self._logical(_class_of[0]('1' * context.prec), context, lambda one, two: one ^ two)

        def _logical(self, other, context, join):
            context = context or getcontext()
            texts = []
            for number in (self, _number(other)):
                text = digits_of(number._number)
                if number._kind or number._sign or number._exponent or set(text) - {'0', '1'}:
                    return self._invalid(context)
                texts.append(text.zfill(context.prec)[-context.prec:])
            digits = ''.join(str(join(int(one), int(two))) for one, two in zip(*texts))
            return _made(0, int(digits), 0)


    def _by_operator(name):
        def method(self, a, b, /):
            return getattr(_number(a), name)(_number(b), self)
        return method


    def _by_name(name):
        def method(self, a, /, *others):
            return getattr(_number(a), name)(*others, context=self)
        return method


    def _plain(name):
        def method(self, a, /, *others):
            return getattr(_number(a), name)(*others)
        return method


    for _name, _method in (('add', '_add'), ('subtract', '_sub'), ('multiply', '_mul'), ('divide', '_truediv'),
                           ('divide_int', '_floordiv'), ('remainder', '_mod'), ('divmod', '_divmod')):
        setattr(Context, _name, _by_operator(_method))
    for _name in ('compare', 'compare_signal', 'compare_total', 'compare_total_mag', 'exp', 'fma', 'is_normal',
                  'is_subnormal', 'ln', 'log10', 'logb', 'logical_and', 'logical_invert', 'logical_or', 'logical_xor', 'max',
                  'max_mag', 'min', 'min_mag', 'next_minus', 'next_plus', 'next_toward', 'normalize', 'number_class',
                  'quantize', 'remainder_near', 'rotate', 'same_quantum', 'scaleb', 'shift', 'sqrt', 'to_eng_string',
                  'to_integral_exact', 'to_integral_value', 'copy_sign'):
        setattr(Context, _name, _by_name(_name))
    for _name in ('canonical', 'copy_abs', 'copy_negate', 'is_canonical', 'is_finite', 'is_infinite', 'is_nan', 'is_qnan',
                  'is_signed', 'is_snan', 'is_zero'):
        setattr(Context, _name, _plain(_name))
    Context.copy_decimal = lambda self, a, /: _number(a)
    Context.to_sci_string = lambda self, a, /: _number(a)._text(False, self)
    Context.abs = lambda self, a, /: _number(a)._signed(_number(a)._sign, self)
    Context.minus = lambda self, a, /: _number(a)._signed(1, self)
    Context.plus = lambda self, a, /: _number(a)._signed(0, self)


    def _context_power(self, a, b, modulo=None):
        """a ** b in this context."""
        return _number(a)._power(_number(b), self) if modulo is None else pow(_number(a), _number(b), modulo)


    Context.power = _context_power
    """#
}
