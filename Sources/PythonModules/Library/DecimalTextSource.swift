// Texts of `decimal.Decimal`, in Python.

enum DecimalTextSource {
  /// The module's source.
  static let text = #"""
    # Decimals as text, and as tuples of digits.

    from collections import namedtuple
    from _decimal_contexts import getcontext
    from _decimal_digits import aligned, cut, digits_of, grouped, length, number_of, parsed_spec, plain_text

    DecimalTuple = namedtuple('DecimalTuple', 'sign digits exponent', module='decimal')


    def from_tuple(value):
        """Sign, coefficient, exponent and kind of a tuple like that of as_tuple()."""
        if len(value) != 3:
            raise ValueError('argument must be a sequence of length 3')
        sign, digits, exponent = value
        if sign not in (0, 1) or not isinstance(sign, int):
            raise ValueError('sign must be an integer with the value 0 or 1')
        if exponent == 'F':
            return sign, 0, 0, 'F'
        for digit in digits:
            if not isinstance(digit, int) or not 0 <= digit <= 9:
                raise ValueError('coefficient must be a tuple of digits')
        number = number_of(''.join(map(str, digits)) or '0')
        if isinstance(exponent, str):
            if exponent not in ('n', 'N'):
                raise ValueError("string argument in the third position must be 'F', 'n' or 'N'")
            return sign, number, 0, exponent
        if not isinstance(exponent, int):
            raise ValueError('exponent must be an integer')
        return sign, number, exponent, ''


    class Text:
        """What shows a number."""

        __slots__ = ()

        def __repr__(self):
            return f"Decimal('{self._text(False, None)}')"

        def _text(self, is_engineering, context):
            if self._kind:
                name = {'F': 'Infinity', 'n': 'NaN', 'N': 'sNaN'}[self._kind]
                if self._kind != 'F' and self._number:
                    name += digits_of(self._number)
                return '-' + name if self._sign else name
            mark = 'E' if (context or getcontext()).capitals else 'e'
            return plain_text(self._sign, digits_of(self._number), self._exponent, is_engineering, mark)

        def __str__(self):
            return self._text(False, None)

        def to_eng_string(self, context=None):
            """The number as text, its exponent a multiple of three."""
            return self._text(True, context)

        def as_tuple(self):
            """Sign, digits and exponent."""
            digits = tuple(map(int, digits_of(self._number)))
            if self._kind:
                if self._kind != 'F' and not self._number:
                    digits = ()
                return DecimalTuple(self._sign, digits, self._kind)
            return DecimalTuple(self._sign, digits, self._exponent)

        def __format__(self, specifier, context=None):
            spec = parsed_spec(specifier)
            kind, precision = spec[7], spec[6]
            if self._kind:
                body = self.copy_abs()._text(False, context) + ('%' if kind == '%' else '')
                if spec[0] == '0' and spec[1] == '=':
                    spec = (' ', '>') + spec[2:]
                return aligned(self._sign, body, spec)
            context = context or getcontext()
            if not kind:
                kind = 'G' if context.capitals else 'g'
            sign, number, exponent = self._sign, self._number, self._exponent
            if kind == '%':
                exponent += 2
            if precision is not None:
                drop = 0
                if kind in 'eE':
                    drop = length(number) - precision - 1
                elif kind in 'gG':
                    drop = length(number) - max(precision, 1)
                else:
                    drop = -precision - exponent
                if drop > 0:
                    number, _ = cut(sign, number, drop, context.rounding)
                    exponent += drop
                    if kind not in 'fF%' and length(number) > max(precision + (kind in 'eE'), 1):
                        number //= 10
                        exponent += 1
                elif drop < 0 and (kind in 'fF%' or kind in 'eE' and number):
                    number *= 10 ** -drop
                    exponent += drop
            if not number and exponent > 0 and kind in 'fF%':
                exponent = 0
            digits = digits_of(number)
            left = exponent + len(digits)
            if kind in 'eE':
                place = 1 - precision if not number and precision is not None else 1
            elif kind in 'fF%' or exponent <= 0 and left > -6:
                place = left
            else:
                place = 1
            if place < 0:
                whole, part = '0', '0' * -place + digits
            elif place > len(digits):
                whole, part = digits + '0' * (place - len(digits)), ''
            else:
                whole, part = digits[:place] or '0', digits[place:]
            rest = '.' + part if part or spec[8] else ''
            if left != place or kind in 'eE':
                rest += f'{"e" if kind in "eg" else "E"}{left - place:+d}'
            if kind == '%':
                rest += '%'
            if spec[3] and not number:
                sign = 0
            mark = '-' if sign or spec[2] != '-' else ''
            return aligned(sign, grouped(whole, spec, mark + rest) + rest, spec)
    """#
}
