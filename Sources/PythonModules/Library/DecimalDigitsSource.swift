// Digits, texts and logarithms of the module `decimal`, in Python.

enum DecimalDigitsSource {
  /// The module's source.
  static let text = #"""
    # Digits of `decimal`: rounding whole numbers, reading and writing numbers, logarithms in whole numbers.

    from _decimal_contexts import (ROUND_05UP, ROUND_CEILING, ROUND_DOWN, ROUND_FLOOR, ROUND_HALF_DOWN, ROUND_HALF_EVEN,
                                   ROUND_HALF_UP, ROUND_UP)


    def length(number):
        """How many decimal digits a whole number has; one for 0."""
        bits = number.bit_length()
        if bits < 14000:
            return len(str(number))
        estimate = bits * 30102999566398 // 100000000000000
        return estimate + 1 if number >= 10 ** estimate else estimate


    def digits_of(number):
        """The decimal digits of a whole number, however many."""
        if number.bit_length() < 14000:
            return str(number)
        half = length(number) // 2
        high, low = divmod(number, 10 ** half)
        return digits_of(high) + digits_of(low).zfill(half)


    def number_of(digits):
        """The whole number of decimal digits, however many."""
        if len(digits) < 4000:
            return int(digits)
        half = len(digits) // 2
        return number_of(digits[:-half]) * 10 ** half + number_of(digits[-half:])


    def cut(sign, number, count, rounding):
        """A whole number without its last digits, rounded; and whether they were more than zeros."""
        unit = 10 ** count
        quotient, rest = divmod(number, unit)
        if not rest:
            return quotient, False
        if rounding == ROUND_HALF_EVEN:
            up = rest * 2 > unit or rest * 2 == unit and quotient & 1
        elif rounding == ROUND_HALF_UP:
            up = rest * 2 >= unit
        elif rounding == ROUND_DOWN:
            up = False
        elif rounding == ROUND_UP:
            up = True
        elif rounding == ROUND_CEILING:
            up = not sign
        elif rounding == ROUND_FLOOR:
            up = bool(sign)
        elif rounding == ROUND_HALF_DOWN:
            up = rest * 2 > unit
        else:
            up = quotient % 5 == 0
        return quotient + 1 if up else quotient, True


    def read(text):
        """Sign, coefficient, exponent and kind of a number's text; None where it is none."""
        body = text.strip().replace('_', '').lower()
        sign = 0
        if body[:1] in ('+', '-'):
            sign = int(body[0] == '-')
            body = body[1:]
        if body in ('inf', 'infinity'):
            return sign, 0, 0, 'F'
        for name, kind in (('snan', 'N'), ('nan', 'n')):
            if body.startswith(name):
                rest = body[len(name):]
                return (sign, number_of(rest or '0'), 0, kind) if not rest or rest.isdecimal() else None
        mantissa, mark, exponent = body.partition('e')
        if mark:
            unsigned = exponent[1:] if exponent[:1] in ('+', '-') else exponent
            if not unsigned.isdecimal():
                return None
        whole, _, part = mantissa.partition('.')
        digits = whole + part
        if not digits.isdecimal():
            return None
        return sign, number_of(digits), (int(exponent) if mark else 0) - len(part), ''


    def plain_text(sign, digits, exponent, is_engineering, mark):
        """A number as str() shows it."""
        left = exponent + len(digits)
        if exponent <= 0 and left > -6:
            place = left
        elif not is_engineering:
            place = 1
        elif digits == '0':
            place = (left + 1) % 3 - 1
        else:
            place = (left - 1) % 3 + 1
        if place <= 0:
            text = '0.' + '0' * -place + digits
        elif place >= len(digits):
            text = digits + '0' * (place - len(digits))
        else:
            text = f'{digits[:place]}.{digits[place:]}'
        if left != place:
            text += f'{mark}{left - place:+d}'
        return '-' + text if sign else text


    def parsed_spec(spec):
        """The parts of a format specification; ValueError where it is none."""
        fill, align, place = ' ', None, 0
        if spec[1:2] in ('<', '>', '=', '^') and spec[1:2]:
            fill, align, place = spec[0], spec[1], 2
        elif spec[:1] in ('<', '>', '=', '^') and spec[:1]:
            align, place = spec[0], 1
        sign = '-'
        if spec[place:place + 1] in ('+', '-', ' ') and spec[place:place + 1]:
            sign = spec[place]
            place += 1
        no_negative_zero = spec[place:place + 1] == 'z'
        place += no_negative_zero
        is_alternate = spec[place:place + 1] == '#'
        place += is_alternate
        if spec[place:place + 1] == '0':
            if align is None:
                fill, align = '0', '='
            place += 1
        start = place
        while spec[place:place + 1].isdecimal():
            place += 1
        width = int(spec[start:place] or 0)
        separator = ''
        if spec[place:place + 1] == ',':
            separator = ','
            place += 1
        precision = None
        if spec[place:place + 1] == '.':
            start = place + 1
            place = start
            while spec[place:place + 1].isdecimal():
                place += 1
            if place == start:
                raise ValueError('invalid format string')
            precision = int(spec[start:place])
        kind = spec[place:]
        if kind not in ('', 'e', 'E', 'f', 'F', 'g', 'G', 'n', '%') or kind == 'n' and separator:
            raise ValueError('invalid format string')
        if kind == 'n':
            kind = 'g'
        return fill, align or '>', sign, no_negative_zero, width, separator, precision, kind, is_alternate


    def aligned(sign, body, spec):
        """A number's text without its sign, with sign and fill as a specification wants."""
        fill, align, width = spec[0], spec[1], spec[4]
        mark = '-' if sign else spec[2] if spec[2] in '+ ' else ''
        missing = width - len(mark) - len(body)
        if missing <= 0:
            return mark + body
        if align == '<':
            return mark + body + fill * missing
        if align == '>':
            return fill * missing + mark + body
        if align == '^':
            return fill * (missing // 2) + mark + body + fill * (missing - missing // 2)
        return mark + fill * missing + body


    def grouped(whole, spec, rest):
        """The whole part with separators, with as many leading zeros as the width asks for."""
        fill, align, width, separator = spec[0], spec[1], spec[4], spec[5]
        least = width - len(rest) if fill == '0' and align == '=' else 0
        if not separator:
            return whole.zfill(least)
        groups = []
        while True:
            groups.append(whole[-3:])
            whole = whole[:-3]
            size = sum(map(len, groups)) + len(groups) - 1
            if not whole and size >= least:
                break
            if not whole:
                room = least - size
                last = groups.pop()
                add = min(3 - len(last), room)
                groups.append('0' * add + last)
                room -= add
                if room <= 0:
                    break
                whole = '0' * min(3, max(room - 1, 1))
        return separator.join(reversed(groups))


    # Logarithms as whole numbers of units of 10**-places.

    _constants = {}


    def _near_one(numerator, denominator, unit):
        """Twice the artanh of a fraction: the logarithm of (1 + f) / (1 - f)."""
        power = numerator * unit // denominator
        square_top, square_bottom = numerator * numerator, denominator * denominator
        total = power
        count = 3
        while power:
            power = power * square_top // square_bottom
            total += power // count
            count += 2
        return 2 * total


    def _constant(name, places):
        """The logarithm of 2 or of 10."""
        found = _constants.get(name)
        if found is None or found[0] < places:
            unit = 10 ** (places + 20)
            two = _near_one(1, 3, unit)
            value = two if name == 2 else 3 * two + _near_one(1, 9, unit)
            found = _constants[name] = places + 20, value
        return found[1] // 10 ** (found[0] - places)


    def natural(number, exponent, places):
        """The natural logarithm of number * 10**exponent in units of 10**-places, a few units off at most."""
        places += 10
        unit = 10 ** places
        size = length(number) - 1
        tens = exponent + size
        top, bottom = number, 10 ** size
        twos = 0
        while 3 * top > 4 * bottom:
            bottom *= 2
            twos += 1
        result = _near_one(top - bottom, top + bottom, unit) if top >= bottom else -_near_one(
            bottom - top, top + bottom, unit)
        result += twos * _constant(2, places + 5) // 10 ** 5 + tens * _constant(10, places + 25) // 10 ** 25
        return result // 10 ** 10


    def exponential(value, places):
        """e to the power of value units of 10**-places: coefficient with about as many places, and exponent."""
        ten = _constant(10, places + 10)
        tens, rest = divmod(value * 10 ** 10, ten)
        steps = 8
        shift = 10 ** 10
        unit = 10 ** places * shift * 10 ** 5
        rest = rest * 10 ** 5
        term = unit
        total = unit
        count = 1
        rest >>= steps
        while term:
            term = term * rest // unit // count
            total += term
            count += 1
        for _ in range(steps):
            total = total * total // unit
        return total // (shift * 10 ** 5), tens - places
    """#
}
