// The module `fractions`, in Python.

enum FractionsSource {
  /// The module's source.
  static let text = #"""
    import math
    import numbers
    import sys

    __all__ = ['Fraction']

    _MODULUS = sys.hash_info.modulus
    _INFINITY = sys.hash_info.inf


    def _digits(text, place):
        """Digits with single underscores between them: the digits, and where they end."""
        start = place
        while place < len(text) and (text[place].isdecimal() or text[place] == '_' and place > start
                                     and text[place - 1] != '_' and text[place + 1:place + 2].isdecimal()):
            place += 1
        return text[start:place], place


    def _from_text(text):
        """Numerator and denominator of a text such as '3/4', '-1.5' or '2e-3'; None where it is none of them."""
        body = text.strip()
        place = 1 if body[:1] in ('+', '-') else 0
        whole, place = _digits(body, place)
        top, bottom = int(whole or '0'), 1
        if whole and body[place:place + 1] == '/':
            below, place = _digits(body, place + 1)
            if not below:
                return None
            bottom = int(below)
        else:
            part = ''
            if body[place:place + 1] == '.':
                part, place = _digits(body, place + 1)
                if part:
                    part = part.replace('_', '')
                    top, bottom = top * 10 ** len(part) + int(part), 10 ** len(part)
            if not whole and not part:
                return None
            if body[place:place + 1] in ('e', 'E'):
                sign = body[place + 1:place + 2] if body[place + 1:place + 2] in ('+', '-') else ''
                exponent, place = _digits(body, place + 1 + len(sign))
                if not exponent:
                    return None
                if sign == '-':
                    bottom *= 10 ** int(exponent)
                else:
                    top *= 10 ** int(exponent)
        if place != len(body):
            return None
        return (-top if body[0] == '-' else top), bottom


    def _made(numerator, denominator):
        """A fraction of two integers that may have a common factor; the denominator may be negative."""
        if denominator == 0:
            raise ZeroDivisionError(f'Fraction({numerator}, 0)')
        common = math.gcd(numerator, denominator)
        if denominator < 0:
            common = -common
        result = object.__new__(Fraction)
        result._numerator = numerator // common
        result._denominator = denominator // common
        return result


    def _operator(name, exact, inexact):
        """An operator and its mirror image: exact among fractions and integers, by float or complex otherwise."""
        def forward(a, b):
            if isinstance(b, (int, Fraction)):
                return exact(a, b)
            if isinstance(b, float):
                return inexact(float(a), b)
            if isinstance(b, complex):
                return inexact(complex(a), b)
            return NotImplemented

        def reverse(b, a):
            if isinstance(a, numbers.Rational):
                return exact(a, b)
            if isinstance(a, numbers.Real):
                return inexact(float(a), float(b))
            if isinstance(a, numbers.Complex):
                return inexact(complex(a), complex(b))
            return NotImplemented

        forward.__name__ = f'__{name}__'
        reverse.__name__ = f'__r{name}__'
        return forward, reverse


    class Fraction(numbers.Rational):
        """A number as a fraction of two integers in lowest terms."""

        __slots__ = ('_numerator', '_denominator')

        def __new__(cls, numerator=0, denominator=None, *, _normalize=True):
            self = object.__new__(cls)
            if denominator is None:
                if type(numerator) is int:
                    self._numerator, self._denominator = numerator, 1
                elif isinstance(numerator, numbers.Rational):
                    self._numerator, self._denominator = numerator.numerator, numerator.denominator
                elif isinstance(numerator, str):
                    pair = _from_text(numerator)
                    if pair is None:
                        raise ValueError(f'Invalid literal for Fraction: {numerator!r}')
                    top, bottom = pair
                    if bottom == 0:
                        raise ZeroDivisionError(f'Fraction({top}, 0)')
                    common = math.gcd(top, bottom)
                    self._numerator, self._denominator = top // common, bottom // common
                elif isinstance(numerator, float) or _is_decimal(numerator):
                    self._numerator, self._denominator = numerator.as_integer_ratio()
                else:
                    raise TypeError('argument should be a string or a Rational instance')
                return self
            if not (type(numerator) is int is type(denominator)):
                if not (isinstance(numerator, numbers.Rational) and isinstance(denominator, numbers.Rational)):
                    raise TypeError('both arguments should be Rational instances')
                numerator, denominator = (numerator.numerator * denominator.denominator,
                                          denominator.numerator * numerator.denominator)
            if denominator == 0:
                raise ZeroDivisionError(f'Fraction({numerator}, 0)')
            if _normalize:
                common = math.gcd(numerator, denominator)
                if denominator < 0:
                    common = -common
                numerator //= common
                denominator //= common
            self._numerator, self._denominator = numerator, denominator
            return self

        @classmethod
        def from_float(cls, f):
            """The exact value of a float."""
            if isinstance(f, numbers.Integral):
                return cls(f)
            if not isinstance(f, float):
                raise TypeError(f'{cls.__name__}.from_float() only takes floats, not {f!r} ({type(f).__name__})')
            return cls(*f.as_integer_ratio())

        @classmethod
        def from_decimal(cls, dec):
            """The exact value of a Decimal."""
            if isinstance(dec, numbers.Integral):
                return cls(int(dec))
            if not _is_decimal(dec):
                raise TypeError(
                    f'{cls.__name__}.from_decimal() only takes Decimals, not {dec!r} ({type(dec).__name__})')
            return cls(*dec.as_integer_ratio())

        @property
        def numerator(self):
            return self._numerator

        @property
        def denominator(self):
            return self._denominator

        def as_integer_ratio(self):
            """Numerator and denominator as a tuple."""
            return self._numerator, self._denominator

        def limit_denominator(self, max_denominator=1000000):
            """The nearest fraction with a denominator of at most a limit."""
            if max_denominator < 1:
                raise ValueError('max_denominator should be at least 1')
            if self._denominator <= max_denominator:
                return Fraction(self)
            # Convergents of the continued fraction, as far as the limit allows.
            before_top, before_bottom, top, bottom = 0, 1, 1, 0
            n, d = self._numerator, self._denominator
            while True:
                whole = n // d
                next_bottom = before_bottom + whole * bottom
                if next_bottom > max_denominator:
                    break
                before_top, before_bottom, top, bottom = top, bottom, before_top + whole * top, next_bottom
                n, d = d, n - whole * d
            steps = (max_denominator - before_bottom) // bottom
            if 2 * d * (before_bottom + steps * bottom) <= self._denominator:
                return Fraction(top, bottom)
            return Fraction(before_top + steps * top, before_bottom + steps * bottom)

        def __repr__(self):
            return f'{self.__class__.__name__}({self._numerator}, {self._denominator})'

        def __str__(self):
            if self._denominator == 1:
                return str(self._numerator)
            return f'{self._numerator}/{self._denominator}'

        __add__, __radd__ = _operator(
            'add',
            lambda a, b: _made(a.numerator * b.denominator + b.numerator * a.denominator,
                               a.denominator * b.denominator),
            lambda a, b: a + b)
        __sub__, __rsub__ = _operator(
            'sub',
            lambda a, b: _made(a.numerator * b.denominator - b.numerator * a.denominator,
                               a.denominator * b.denominator),
            lambda a, b: a - b)
        __mul__, __rmul__ = _operator(
            'mul', lambda a, b: _made(a.numerator * b.numerator, a.denominator * b.denominator),
            lambda a, b: a * b)

        def _divided(a, b):
            if not b.numerator:
                raise ZeroDivisionError(f'Fraction({(a.numerator > 0) - (a.numerator < 0)}, 0)')
            return _made(a.numerator * b.denominator, a.denominator * b.numerator)

        __truediv__, __rtruediv__ = _operator('truediv', _divided, lambda a, b: a / b)
        __floordiv__, __rfloordiv__ = _operator(
            'floordiv', lambda a, b: (a.numerator * b.denominator) // (a.denominator * b.numerator),
            lambda a, b: a // b)
        __mod__, __rmod__ = _operator(
            'mod',
            lambda a, b: _made(a.numerator * b.denominator % (b.numerator * a.denominator),
                               a.denominator * b.denominator),
            lambda a, b: a % b)

        def _divmod(a, b):
            whole, rest = divmod(a.numerator * b.denominator, a.denominator * b.numerator)
            return whole, _made(rest, a.denominator * b.denominator)

        __divmod__, __rdivmod__ = _operator('divmod', _divmod, divmod)
        del _divided, _divmod

        def __pow__(a, b):
            if not isinstance(b, numbers.Rational):
                return float(a) ** b
            if b.denominator != 1:
                return float(a) ** float(b)
            power = b.numerator
            if power >= 0:
                return Fraction(a._numerator ** power, a._denominator ** power, _normalize=False)
            top, bottom = a._denominator ** -power, abs(a._numerator) ** -power
            return Fraction(-top if a._numerator < 0 and power % 2 else top, bottom, _normalize=False)

        def __rpow__(b, a):
            if b._denominator == 1 and b._numerator >= 0:
                return a ** b._numerator
            if isinstance(a, numbers.Rational):
                return Fraction(a.numerator, a.denominator) ** b
            if b._denominator == 1:
                return a ** b._numerator
            return a ** float(b)

        def __pos__(a):
            return Fraction(a._numerator, a._denominator, _normalize=False)

        def __neg__(a):
            return Fraction(-a._numerator, a._denominator, _normalize=False)

        def __abs__(a):
            return Fraction(abs(a._numerator), a._denominator, _normalize=False)

        def __int__(a):
            return a.__trunc__()

        def __trunc__(a):
            if a._numerator < 0:
                return -(-a._numerator // a._denominator)
            return a._numerator // a._denominator

        def __floor__(a):
            return a._numerator // a._denominator

        def __ceil__(a):
            return -(-a._numerator // a._denominator)

        def __round__(self, ndigits=None):
            if ndigits is None:
                floor, rest = divmod(self._numerator, self._denominator)
                if rest * 2 < self._denominator:
                    return floor
                if rest * 2 > self._denominator:
                    return floor + 1
                return floor + floor % 2
            shift = 10 ** abs(ndigits)
            if ndigits > 0:
                return Fraction(round(self * shift), shift)
            return Fraction(round(self / shift) * shift)

        def __hash__(self):
            try:
                inverse = pow(self._denominator, -1, _MODULUS)
            except ValueError:
                value = _INFINITY
            else:
                value = hash(hash(abs(self._numerator)) * inverse)
            result = value if self._numerator >= 0 else -value
            return -2 if result == -1 else result

        def __eq__(a, b):
            if type(b) is int:
                return a._numerator == b and a._denominator == 1
            if isinstance(b, numbers.Rational):
                return a._numerator == b.numerator and a._denominator == b.denominator
            if isinstance(b, numbers.Complex) and b.imag == 0:
                b = b.real
            if isinstance(b, float):
                if math.isnan(b) or math.isinf(b):
                    return 0.0 == b
                return a == a.from_float(b)
            return NotImplemented

        def _ordered(self, other, compare):
            if isinstance(other, numbers.Rational):
                return compare(self._numerator * other.denominator, self._denominator * other.numerator)
            if isinstance(other, float):
                if math.isnan(other) or math.isinf(other):
                    return compare(0.0, other)
                return compare(self, self.from_float(other))
            return NotImplemented

        def __lt__(a, b):
            return a._ordered(b, lambda x, y: x < y)

        def __gt__(a, b):
            return a._ordered(b, lambda x, y: x > y)

        def __le__(a, b):
            return a._ordered(b, lambda x, y: x <= y)

        def __ge__(a, b):
            return a._ordered(b, lambda x, y: x >= y)

        def __bool__(a):
            return bool(a._numerator)

        def __reduce__(self):
            return self.__class__, (self._numerator, self._denominator)

        def __copy__(self):
            return self if type(self) is Fraction else self.__class__(self._numerator, self._denominator)

        def __deepcopy__(self, memo):
            return self.__copy__()


    def _is_decimal(value):
        """Whether a value is a Decimal, without loading the module."""
        module = sys.modules.get('decimal')
        return module is not None and isinstance(value, module.Decimal)
    """#
}
