// Reading dates and times by a format, for `datetime` and `time`, in Python.

enum StrptimeSource {
  /// The module's source.
  static let text = #"""
    # Reading dates and times by a format, for `datetime.strptime` and `time.strptime`.

    import time as _time
    from _calendar_days import from_ordinal, from_week, ordinal

    _ANY = '0123456789'
    _FROM_1 = '123456789'

    # What the numbers look like: the forms in the order in which they are tried, each with the digits of its places.
    _NUMBERS = {
        'd': (('3', '01'), ('12', _ANY), ('0', _FROM_1), (_FROM_1,), (' ', _FROM_1)),
        'f': tuple((_ANY,) * width for width in (6, 5, 4, 3, 2, 1)),
        'H': (('2', '0123'), ('01', _ANY), (_ANY,)),
        'I': (('1', '012'), ('0', _FROM_1), (_FROM_1,)),
        'G': ((_ANY,) * 4,),
        'j': (('3', '6', '0123456'), ('3', '012345', _ANY), ('12', _ANY, _ANY), ('0', _FROM_1, _ANY),
              ('0', '0', _FROM_1), (_FROM_1, _ANY), ('0', _FROM_1), (_FROM_1,)),
        'm': (('1', '012'), ('0', _FROM_1), (_FROM_1,)),
        'M': (('012345', _ANY), (_ANY,)),
        'S': (('6', '01'), ('012345', _ANY), (_ANY,)),
        'U': (('5', '0123'), ('01234', _ANY), (_ANY,)),
        'W': (('5', '0123'), ('01234', _ANY), (_ANY,)),
        'V': (('5', '0123'), ('0', _FROM_1), ('1234', _ANY), (_ANY,)),
        'w': (('0123456',),),
        'u': (('1234567',),),
        'y': ((_ANY, _ANY),),
        'Y': ((_ANY,) * 4,),
    }
    _WEEKDAYS = ('monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday')
    _MONTHS = ('january', 'february', 'march', 'april', 'may', 'june', 'july', 'august', 'september', 'october',
               'november', 'december')
    _NAMES = {
        'A': _WEEKDAYS, 'a': tuple(name[:3] for name in _WEEKDAYS),
        'B': _MONTHS, 'b': tuple(name[:3] for name in _MONTHS),
        'p': ('am', 'pm'), '%': ('%',),
    }
    _LONG = {'c': '%a %b %d %H:%M:%S %Y', 'x': '%m/%d/%y', 'X': '%H:%M:%S'}


    def _zones():
        return ('utc', 'gmt') + tuple(name.lower() for name in _time.tzname)


    def _parts(format):
        """A format as directives and literal texts; None stands for white space."""
        result = []
        place = 0
        while place < len(format):
            char = format[place]
            if char.isspace():
                while place < len(format) and format[place].isspace():
                    place += 1
                result.append((None, ''))
                continue
            place += 1
            if char != '%':
                result.append(('', char.lower()))
                continue
            if place == len(format):
                raise ValueError(f"stray % in format '{format}'")
            letter = format[place]
            place += 1
            if letter in _LONG:
                result.extend(_parts(_LONG[letter]))
            elif letter in _NUMBERS or letter in _NAMES or letter in 'zZ':
                result.append((letter, ''))
            else:
                raise ValueError(f"'{letter}' is a bad directive in format '{format}'")
        seen = set()
        for letter, _ in result:
            if letter and letter != '%':
                if letter in seen:
                    from re import error
                    raise error(f"redefinition of group name '{letter}'")
                seen.add(letter)
        return result


    def _offset_ends(text, place):
        """Where a difference to UTC may end: the longest form first."""
        if text[place:place + 1] == 'Z':
            return [place + 1]
        ends = []

        def digits(at):
            return text[at:at + 2].isdigit() and len(text[at:at + 2]) == 2

        if text[place:place + 1] in ('+', '-') and digits(place + 1):
            at = place + 3 + (text[place + 3:place + 4] == ':')
            if digits(at) and text[at] in '012345':
                ends.append(at + 2)
                at += 2 + (text[at + 2:at + 3] == ':')
                if digits(at) and text[at] in '012345':
                    ends.append(at + 2)
                    if text[at + 2:at + 3] == '.':
                        end = at + 3
                        while end < len(text) and end < at + 9 and text[end].isdigit():
                            end += 1
                            ends.append(end)
        return reversed(ends)


    def _ends(letter, literal, text, place):
        """The places where a part of the format may end in the text."""
        if letter is None:
            end = place
            while end < len(text) and text[end].isspace():
                end += 1
            return range(end, place, -1)
        if letter == '':
            return [place + 1] if text[place:place + 1].lower() == literal else []
        if letter == 'z':
            return _offset_ends(text, place)
        if letter in _NUMBERS:
            ends = []
            for form in _NUMBERS[letter]:
                piece = text[place:place + len(form)]
                if len(piece) == len(form) and all(char in allowed for char, allowed in zip(piece, form)):
                    ends.append(place + len(form))
            return ends
        names = _zones() if letter == 'Z' else _NAMES[letter]
        lower = text[place:place + 20].lower()
        return [place + len(name) for name in sorted(set(names), key=len, reverse=True) if lower.startswith(name)]


    def _match(parts, number, text, place, found):
        """Fill in what the parts of a format are in the text; the end, or None where they do not fit."""
        if number == len(parts):
            return place
        letter, literal = parts[number]
        for end in _ends(letter, literal, text, place):
            result = _match(parts, number + 1, text, end, found)
            if result is not None:
                if letter:
                    found[letter] = text[place:end]
                return result
        return None


    def _offset(text):
        """Microseconds of a difference to UTC."""
        if text == 'Z':
            return 0
        body = text[1:]
        if body[2] == ':':
            if len(body) > 5 and body[5] != ':':
                raise ValueError(f'Inconsistent use of : in {text}')
            body = body.replace(':', '')
        seconds = (int(body[0:2]) * 60 + int(body[2:4])) * 60 + int(body[4:6] or 0)
        total = seconds * 1000000 + int((body[7:] + '000000')[:6])
        return -total if text[0] == '-' else total


    _NEEDS = "a weekday directive ('%A', '%a', '%w', or '%u')."


    def _check_weeks(found, weekday):
        if 'G' in found:
            if 'V' not in found or weekday is None:
                raise ValueError(f"ISO year directive '%G' must be used with the ISO week directive '%V' and {_NEEDS}")
            if 'j' in found:
                raise ValueError("Day of the year directive '%j' is not compatible with ISO year directive '%G'. "
                                 "Use '%Y' instead.")
        elif 'V' in found:
            if not ('Y' in found or 'y' in found) or weekday is None:
                raise ValueError(f"ISO week directive '%V' must be used with the ISO year directive '%G' and {_NEEDS}")
            raise ValueError("ISO week directive '%V' is incompatible with the year directive '%Y'. Use the ISO year "
                             "'%G' instead.")


    def _weekday(found):
        if 'A' in found:
            return _WEEKDAYS.index(found['A'].lower())
        if 'a' in found:
            return _NAMES['a'].index(found['a'].lower())
        if 'w' in found:
            return (int(found['w']) + 6) % 7
        return int(found['u']) - 1 if 'u' in found else None


    def _hour(found):
        hour = int(found.get('H', 0))
        if 'I' in found:
            hour = int(found['I']) % 12
            if found.get('p', '').lower() == 'pm':
                hour += 12
        return hour


    def parse(text, format):
        """The nine fields of a text, its microseconds, its zone's name and difference in microseconds, if any."""
        found = {}
        end = _match(_parts(format), 0, text, 0, found)
        if end is None:
            raise ValueError(f'time data {text!r} does not match format {format!r}')
        if end != len(text):
            raise ValueError(f'unconverted data remains: {text[end:]}')
        year = None
        if 'Y' in found:
            year = int(found['Y'])
        elif 'y' in found:
            year = int(found['y'])
            year += 2000 if year <= 68 else 1900
        month, day = 1, int(found.get('d', 1))
        if 'm' in found:
            month = int(found['m'])
        elif 'B' in found:
            month = _MONTHS.index(found['B'].lower()) + 1
        elif 'b' in found:
            month = _NAMES['b'].index(found['b'].lower()) + 1
        weekday = _weekday(found)
        offset = _offset(found['z']) if 'z' in found else None
        _check_weeks(found, weekday)
        leap = year is None and month == 2 and day == 29
        if year is None:
            year = 1904 if leap else 1900
        julian = int(found['j']) if 'j' in found else None
        if julian is None and weekday is not None:
            number = None
            if 'U' in found or 'W' in found:
                first = (ordinal(year, 1, 1) + 6) % 7
                week = int(found['U'] if 'U' in found else found['W'])
                at = weekday
                if 'U' in found:
                    first, at = (first + 1) % 7, (weekday + 1) % 7
                length = (7 - first) % 7
                number = 1 + at - first if week == 0 else 1 + length + 7 * (week - 1) + at
                number += ordinal(year, 1, 1) - 1
            elif 'G' in found and 'V' in found:
                number = ordinal(*from_week(int(found['G']), int(found['V']), weekday + 1))
            if number is not None:
                year, month, day = from_ordinal(number)
                julian = number - ordinal(year, 1, 1) + 1
        if julian is None:
            try:
                julian = ordinal(year, month, day) - ordinal(year, 1, 1) + 1
            except IndexError:
                julian = 1
        elif 'j' in found:
            year, month, day = from_ordinal(ordinal(year, 1, 1) + julian - 1)
        if weekday is None:
            weekday = (ordinal(year, month, day) + 6) % 7
        zone = -1
        if 'Z' in found:
            lower = found['Z'].lower()
            names = [name.lower() for name in _time.tzname]
            if lower in ('utc', 'gmt'):
                zone = 0
            elif not (names[0] == names[1] and _time.daylight):
                zone = 1 if lower == names[1] and lower != names[0] else 0
        micro = int((found['f'] + '00000')[:6]) if 'f' in found else 0
        fields = (1900 if leap else year, month, day, _hour(found), int(found.get('M', 0)), int(found.get('S', 0)),
                  weekday, julian, zone)
        return fields, micro, found.get('Z'), offset
    """#
}
