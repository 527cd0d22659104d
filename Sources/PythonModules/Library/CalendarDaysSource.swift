// Counting days and ISO texts, for the classes of the module `datetime`, in Python.

enum CalendarDaysSource {
  /// The module's source.
  static let text = #"""
    # Counting days, ISO texts, and refusals in C's words; shared by the classes of `datetime`.

    import time as _time

    MINYEAR = 1
    MAXYEAR = 9999
    LAST_DAY = 3652059
    US_PER_DAY = 86400000000
    MONTHS = ('', 'Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec')
    WEEKDAYS = ('Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun')
    _LENGTHS = (0, 31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)
    _BEFORE = (0, 0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334)

    missing = object()


    class Field:
        """A read-only attribute of objects of a class in C."""

        def __init__(self, name, owner):
            self.name = name
            self.slot = '_' + name
            self.owner = owner

        def __get__(self, instance, owner=None):
            return self if instance is None else getattr(instance, self.slot)

        def __set__(self, instance, value):
            if self.owner == 'timedelta':
                raise AttributeError('readonly attribute')
            raise AttributeError(f"attribute '{self.name}' of 'datetime.{self.owner}' objects is not writable")

        __delete__ = lambda self, instance: self.__set__(instance, None)

        def __repr__(self):
            return f"<attribute '{self.name}' of 'datetime.{self.owner}' objects>"


    def type_name(value):
        """The name of a value's class as messages show it."""
        kind = type(value)
        return f'datetime.{kind.__name__}' if kind.__module__ == 'datetime' else kind.__name__


    def unsupported(sign, left, right):
        """NotImplemented, or the TypeError that is bound to follow: with the classes' full names."""
        for value in (left, right):
            kind = type(value)
            if kind.__module__ not in ('datetime', 'builtins'):
                return NotImplemented
        raise TypeError(f"unsupported operand type(s) for {sign}: '{type_name(left)}' and '{type_name(right)}'")


    def unordered(sign, left, right):
        if type(right).__module__ not in ('datetime', 'builtins'):
            return NotImplemented
        raise TypeError(f"'{sign}' not supported between instances of '{type_name(left)}' and '{type_name(right)}'")


    def index(value):
        if type(value) is int:
            return value
        try:
            method = type(value).__index__
        except AttributeError:
            raise TypeError(
                f"'{type(value).__name__}' object cannot be interpreted as an integer") from None
        return method(value)


    def is_leap(year):
        return year % 4 == 0 and (year % 100 != 0 or year % 400 == 0)


    def days_in_month(year, month):
        return 29 if month == 2 and is_leap(year) else _LENGTHS[month]


    def days_before_month(year, month):
        return _BEFORE[month] + (month > 2 and is_leap(year))


    def ordinal(year, month, day):
        """The number of a day, 1 for the first of January of the year 1."""
        past = year - 1
        return past * 365 + past // 4 - past // 100 + past // 400 + days_before_month(year, month) + day


    def from_ordinal(number):
        """Year, month and day of a day's number."""
        centuries4, rest = divmod(number - 1, 146097)
        centuries, rest = divmod(rest, 36524)
        years4, rest = divmod(rest, 1461)
        years, rest = divmod(rest, 365)
        year = centuries4 * 400 + centuries * 100 + years4 * 4 + years + 1
        if years == 4 or centuries == 4:
            return year - 1, 12, 31
        month = (rest + 50) // 32
        if days_before_month(year, month) > rest:
            month -= 1
        return year, month, rest - days_before_month(year, month) + 1


    def first_week(year):
        """The number of the Monday that an ISO year begins with."""
        first = ordinal(year, 1, 1)
        weekday = (first + 6) % 7
        return first - weekday + (7 if weekday > 3 else 0)


    def from_week(year, week, day):
        """Year, month and day of a day of an ISO week; ValueError where there is none."""
        if not MINYEAR <= year <= MAXYEAR:
            raise ValueError(f'Year is out of range: {year}')
        if not 0 < week < 53:
            long = (ordinal(year, 1, 1) + 6) % 7
            if not (week == 53 and (long == 3 or long == 2 and is_leap(year))):
                raise ValueError(f'Invalid week: {week}')
        if not 0 < day < 8:
            raise ValueError(f'Invalid day: {day} (range is [1, 7])')
        return from_ordinal(first_week(year) + (week - 1) * 7 + day - 1)


    def check_date(year, month, day):
        if not MINYEAR <= year <= MAXYEAR:
            raise ValueError(f'year {year} is out of range')
        if not 1 <= month <= 12:
            raise ValueError('month must be in 1..12')
        if not 1 <= day <= days_in_month(year, month):
            raise ValueError('day is out of range for month')


    def check_time(hour, minute, second, microsecond, fold):
        if not 0 <= hour <= 23:
            raise ValueError('hour must be in 0..23')
        if not 0 <= minute <= 59:
            raise ValueError('minute must be in 0..59')
        if not 0 <= second <= 59:
            raise ValueError('second must be in 0..59')
        if not 0 <= microsecond <= 999999:
            raise ValueError('microsecond must be in 0..999999')
        if fold not in (0, 1):
            raise ValueError('fold must be either 0 or 1')


    def offset_text(offset, sign=':'):
        """A difference to UTC as text: +hh:mm, with seconds and parts where there are any."""
        if offset is None:
            return ''
        total = offset._total()
        mark = '-' if total < 0 else '+'
        seconds, micro = divmod(abs(total), 1000000)
        hours, seconds = divmod(seconds, 3600)
        minutes, seconds = divmod(seconds, 60)
        text = f'{mark}{hours:02d}{sign}{minutes:02d}'
        if seconds or micro:
            text += f'{sign}{seconds:02d}'
            if micro:
                text += f'.{micro:06d}'
        return text


    def time_text(hour, minute, second, microsecond, timespec):
        if timespec == 'auto':
            timespec = 'microseconds' if microsecond else 'seconds'
        if timespec == 'seconds':
            return f'{hour:02d}:{minute:02d}:{second:02d}'
        if timespec == 'microseconds':
            return f'{hour:02d}:{minute:02d}:{second:02d}.{microsecond:06d}'
        if timespec == 'milliseconds':
            return f'{hour:02d}:{minute:02d}:{second:02d}.{microsecond // 1000:03d}'
        if timespec == 'minutes':
            return f'{hour:02d}:{minute:02d}'
        if timespec == 'hours':
            return f'{hour:02d}'
        raise ValueError('Unknown timespec value')


    def format_time(moment, format, fields):
        """strftime: what the C library does not know of a moment is filled in first."""
        if not isinstance(format, str):
            raise TypeError(f'strftime() argument 1 must be str, not {type(format).__name__}')
        parts = []
        start = 0
        while True:
            place = format.find('%', start)
            if place < 0 or place + 1 == len(format):
                parts.append(format[start:])
                break
            parts.append(format[start:place])
            letter = format[place + 1]
            if letter == 'f':
                parts.append(f'{getattr(moment, "microsecond", 0):06d}')
            elif letter == 'z':
                offset = getattr(moment, 'utcoffset', None)
                parts.append(offset_text(offset and offset(), ''))
            elif letter == 'Z':
                name = getattr(moment, 'tzname', None)
                parts.append(((name and name()) or '').replace('%', '%%'))
            else:
                parts.append('%' + letter)
            start = place + 2
        return _time.strftime(''.join(parts), fields)


    def _number(text, start, end):
        part = text[start:end]
        if len(part) != end - start or not (part.isascii() and part.isdigit()):
            raise ValueError
        return int(part)


    def parse_date(text):
        """Year, month and day of an ISO date; a ValueError without words where it is none."""
        year = _number(text, 0, 4)
        dashed = text[4:5] == '-'
        place = 4 + dashed
        if text[place:place + 1] == 'W':
            week = _number(text, place + 1, place + 3)
            place += 3
            day = 1
            if len(text) > place:
                if (text[place] == '-') != dashed:
                    raise ValueError
                day = _number(text, place + dashed, len(text))
            try:
                return from_week(year, week, day)
            except ValueError:
                raise ValueError from None
        month = _number(text, place, place + 2)
        place += 2
        if (text[place:place + 1] == '-') != dashed:
            raise ValueError
        return year, month, _number(text, place + dashed, len(text) if len(text) > place + dashed + 1 else 99)


    def _clock(text):
        """Hour, minute, second and microsecond of an ISO time without a zone."""
        values = [0, 0, 0, 0]
        colons = text[2:3] == ':'
        place = 0
        for part in range(3):
            values[part] = _number(text, place, place + 2)
            place += 2
            if place == len(text) or part == 2:
                break
            if text[place] in '.,':
                break
            if colons:
                if text[place] != ':':
                    raise ValueError
                place += 1
        if place < len(text):
            if text[place] not in '.,':
                raise ValueError
            digits = text[place + 1:]
            _number(digits, 0, len(digits) or 1)
            values[3] = int((digits + '00000')[:6])
        return values


    def parse_time(text):
        """Hour to microsecond of an ISO time and its difference to UTC in microseconds, None without one."""
        place = min([at for at in map(text.find, '+-Z') if at >= 0], default=len(text))
        if text[place:] == 'Z':
            return _clock(text[:place]), 0
        if place == len(text):
            return _clock(text), None
        if text[place] == 'Z':
            raise ValueError
        hours, minutes, seconds, micro = _clock(text[place + 1:])
        total = ((hours * 60 + minutes) * 60 + seconds) * 1000000 + micro
        return _clock(text[:place].removesuffix(' ')), -total if text[place] == '-' else total


    def date_end(text):
        """Where the date in an ISO date and time ends."""
        if len(text) == 7:
            return 7
        if text[4] == '-':
            if text[5] != 'W':
                return 10
            if text[8:9] == '-' and not text[10:11].isdigit():
                return 10
            if text[8:9] == '-' and len(text) > 10:
                return 8
            return 10 if text[8:9] == '-' else 8
        if text[4] != 'W':
            return 8
        place = 7
        while place < len(text) and text[place].isdigit():
            place += 1
        if place < 9:
            return place
        return 7 if place % 2 == 0 else 8
    """#
}
