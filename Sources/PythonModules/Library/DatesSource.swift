// The classes `date` and `time` of the module `datetime`, in Python.

enum DatesSource {
  /// The module's source.
  static let text = #"""
    # The classes `date` and `time` of `datetime`.

    import time as _time
    from _calendar_days import (LAST_DAY, MONTHS, US_PER_DAY, WEEKDAYS, Field, check_date, check_time,
                                days_before_month, first_week, format_time, from_ordinal, from_week, index, missing,
                                offset_text, ordinal, parse_date, parse_time, time_text, unordered, unsupported)
    from _durations import checked_offset, checked_zone, delta, timedelta, timezone


    def class_name(value, plain):
        """The name that a repr begins with."""
        return f'datetime.{plain.__name__}' if type(value) is plain else type(value).__name__


    def required(values, names, most):
        """Refuses a call with too few or too many arguments as C does."""
        *values, rest = values
        if rest:
            raise TypeError(f'function takes at most {most} arguments ({most + len(rest)} given)')
        for place, (value, name) in enumerate(zip(values, names), 1):
            if value is missing:
                raise TypeError(f"function missing required argument '{name}' (pos {place})")


    def wrong_names(names, function):
        for name in names:
            raise TypeError(f"'{name}' is an invalid keyword argument for {function}")


    def local_fields(timestamp):
        """Local calendar time of a number of seconds, refused as C refuses it."""
        if isinstance(timestamp, float) and timestamp != timestamp:
            raise ValueError('Invalid value NaN (not a number)')
        return _time.localtime(timestamp)


    def iso_text(value):
        if not isinstance(value, str):
            raise TypeError('fromisoformat: argument must be str')
        return value


    class IsoCalendarDate(tuple):
        """An ISO year, week and day of the week."""

        __module__ = 'datetime'
        __slots__ = ()
        year = property(lambda self: self[0])
        week = property(lambda self: self[1])
        weekday = property(lambda self: self[2])

        def __repr__(self):
            return f'datetime.IsoCalendarDate(year={self[0]}, week={self[1]}, weekday={self[2]})'

        def __reduce__(self):
            return tuple, (tuple(self),)


    class date:
        """A day of the calendar."""

        __module__ = 'datetime'
        __slots__ = ('_year', '_month', '_day')

        def __new__(cls, year=missing, month=missing, day=missing, *rest, **names):
            required((year, month, day, rest), ('year', 'month', 'day'), 3)
            wrong_names(names, '__new__()')
            year, month, day = index(year), index(month), index(day)
            check_date(year, month, day)
            self = object.__new__(cls)
            self._year, self._month, self._day = year, month, day
            return self

        year = Field('year', 'date')
        month = Field('month', 'date')
        day = Field('day', 'date')

        @classmethod
        def today(cls):
            """The local day of now."""
            return cls.fromtimestamp(_time.time())

        @classmethod
        def fromtimestamp(cls, timestamp, /):
            """The local day of a number of seconds since 1970."""
            fields = local_fields(timestamp)
            return cls(fields[0], fields[1], fields[2])

        @classmethod
        def fromordinal(cls, ordinal, /):
            """The day of a number, 1 for the first of January of the year 1."""
            number = index(ordinal)
            if number < 1:
                raise ValueError('ordinal must be >= 1')
            return cls(*from_ordinal(number))

        @classmethod
        def fromisoformat(cls, date_string, /):
            """The day of an ISO text."""
            text = iso_text(date_string)
            try:
                if len(text) not in (7, 8, 10):
                    raise ValueError
                fields = parse_date(text)
            except ValueError:
                raise ValueError(f'Invalid isoformat string: {text!r}') from None
            return cls(*fields)

        @classmethod
        def fromisocalendar(cls, year, week, day):
            """The day of an ISO year, week and day of the week."""
            return cls(*from_week(index(year), index(week), index(day)))

        def timetuple(self):
            """The day at midnight as a time.struct_time."""
            return self._fields(0, 0, 0, -1)

        def _fields(self, hour, minute, second, summer):
            yday = days_before_month(self._year, self._month) + self._day
            return _time.struct_time((self._year, self._month, self._day, hour, minute, second, self.weekday(), yday,
                                      summer))

        def toordinal(self):
            """The day's number, 1 for the first of January of the year 1."""
            return ordinal(self._year, self._month, self._day)

        def weekday(self):
            """The day of the week, 0 for Monday."""
            return (ordinal(self._year, self._month, self._day) + 6) % 7

        def isoweekday(self):
            """The day of the week, 1 for Monday."""
            return self.weekday() + 1

        def isocalendar(self):
            """ISO year, week and day of the week."""
            year = self._year
            number = ordinal(year, self._month, self._day)
            if number < first_week(year):
                year -= 1
            elif number >= first_week(year + 1):
                year += 1
            return IsoCalendarDate((year, (number - first_week(year)) // 7 + 1, (number + 6) % 7 + 1))

        def ctime(self):
            """The day as the C library writes it."""
            return self._ctime(0, 0, 0)

        def _ctime(self, hour, minute, second):
            return (f'{WEEKDAYS[self.weekday()]} {MONTHS[self._month]} {self._day:2d} '
                    f'{hour:02d}:{minute:02d}:{second:02d} {self._year:04d}')

        def isoformat(self):
            """The day as YYYY-MM-DD."""
            return f'{self._year:04d}-{self._month:02d}-{self._day:02d}'

        __str__ = isoformat

        def strftime(self, format=missing):
            """The day by a format."""
            if format is missing:
                raise TypeError("strftime() missing required argument 'format' (pos 1)")
            return format_time(self, format, self.timetuple())

        def __format__(self, format_spec, /):
            if not isinstance(format_spec, str):
                raise TypeError(f'__format__() argument 1 must be str, not {type(format_spec).__name__}')
            return self.strftime(format_spec) if format_spec else str(self)

        def __repr__(self):
            return f'{class_name(self, date)}({self._year}, {self._month}, {self._day})'

        def replace(self, year=None, month=None, day=None, **names):
            """The day with other parts."""
            wrong_names(names, 'replace()')
            return type(self)(self._year if year is None else year, self._month if month is None else month,
                              self._day if day is None else day)

        def _add_delta(self, days):
            number = ordinal(self._year, self._month, self._day) + days
            if not 1 <= number <= LAST_DAY:
                raise OverflowError('date value out of range')
            return type(self)(*from_ordinal(number))

        def __add__(self, other):
            if isinstance(other, timedelta):
                return self._add_delta(other._days)
            return unsupported('+', self, other)

        def __radd__(self, other):
            if isinstance(other, timedelta):
                return self._add_delta(other._days)
            return unsupported('+', other, self)

        def __sub__(self, other):
            if isinstance(other, timedelta):
                return self._add_delta(-other._days)
            if isinstance(other, date) and not hasattr(other, '_hour'):
                return delta((self.toordinal() - other.toordinal()) * US_PER_DAY)
            return unsupported('-', self, other)

        def __rsub__(self, other):
            return unsupported('-', other, self)

        def _key(self, other, sign):
            """Both days as tuples; None where the other is no day."""
            if not isinstance(other, date):
                return None
            if hasattr(other, '_hour'):
                raise TypeError("can't compare datetime.datetime to datetime.date")
            return (self._year, self._month, self._day), (other._year, other._month, other._day)

        def __eq__(self, other):
            if not isinstance(other, date):
                return NotImplemented
            return (not hasattr(other, '_hour') and self._day == other._day and self._month == other._month
                    and self._year == other._year)

        def __lt__(self, other):
            pair = self._key(other, '<')
            return unordered('<', self, other) if pair is None else pair[0] < pair[1]

        def __le__(self, other):
            pair = self._key(other, '<=')
            return unordered('<=', self, other) if pair is None else pair[0] <= pair[1]

        def __gt__(self, other):
            pair = self._key(other, '>')
            return unordered('>', self, other) if pair is None else pair[0] > pair[1]

        def __ge__(self, other):
            pair = self._key(other, '>=')
            return unordered('>=', self, other) if pair is None else pair[0] >= pair[1]

        def __hash__(self):
            return hash((self._year, self._month, self._day))

        def __reduce__(self):
            return type(self), (self._year, self._month, self._day)


    date.min = date(1, 1, 1)
    date.max = date(9999, 12, 31)
    date.resolution = timedelta(days=1)


    class time:
        """A time of day, with or without a time zone."""

        __module__ = 'datetime'
        __slots__ = ('_hour', '_minute', '_second', '_microsecond', '_tzinfo', '_fold')

        def __new__(cls, hour=0, minute=0, second=0, microsecond=0, tzinfo=None, *rest, fold=0, **names):
            required((rest,), (), 5)
            wrong_names(names, '__new__()')
            hour, minute, second, microsecond = index(hour), index(minute), index(second), index(microsecond)
            fold = index(fold)
            check_time(hour, minute, second, microsecond, fold)
            self = object.__new__(cls)
            self._tzinfo = checked_zone(tzinfo)
            self._hour, self._minute, self._second, self._microsecond = hour, minute, second, microsecond
            self._fold = fold
            return self

        hour = Field('hour', 'time')
        minute = Field('minute', 'time')
        second = Field('second', 'time')
        microsecond = Field('microsecond', 'time')
        tzinfo = Field('tzinfo', 'time')
        fold = Field('fold', 'time')

        @classmethod
        def fromisoformat(cls, time_string, /):
            """The time of an ISO text."""
            text = iso_text(time_string)
            try:
                fields, offset = parse_time(text[1:] if text.startswith('T') else text)
            except ValueError:
                raise ValueError(f'Invalid isoformat string: {text!r}') from None
            return cls(*fields, None if offset is None else timezone(delta(offset)))

        def utcoffset(self):
            """The time zone's difference to UTC, None without a zone."""
            return None if self._tzinfo is None else checked_offset(self._tzinfo.utcoffset(None), 'utcoffset')

        def dst(self):
            """The time zone's summer time, None without a zone."""
            return None if self._tzinfo is None else checked_offset(self._tzinfo.dst(None), 'dst')

        def tzname(self):
            """The time zone's name, None without a zone."""
            return None if self._tzinfo is None else self._tzinfo.tzname(None)

        def isoformat(self, timespec='auto'):
            """The time as hh:mm:ss with what else there is."""
            return time_text(self._hour, self._minute, self._second, self._microsecond, timespec) + offset_text(
                self.utcoffset())

        def __str__(self):
            return self.isoformat()

        def strftime(self, format):
            """The time by a format."""
            return format_time(self, format, _time.struct_time(
                (1900, 1, 1, self._hour, self._minute, self._second, 0, 1, -1)))

        __format__ = date.__format__

        def __repr__(self):
            text = f'{class_name(self, time)}({self._hour}, {self._minute}'
            if self._microsecond:
                text += f', {self._second}, {self._microsecond}'
            elif self._second:
                text += f', {self._second}'
            if self._tzinfo is not None:
                text += f', tzinfo={self._tzinfo!r}'
            return text + (', fold=1)' if self._fold else ')')

        def replace(self, hour=None, minute=None, second=None, microsecond=None, tzinfo=missing, *, fold=None, **names):
            """The time with other parts."""
            wrong_names(names, 'replace()')
            return type(self)(
                self._hour if hour is None else hour, self._minute if minute is None else minute,
                self._second if second is None else second,
                self._microsecond if microsecond is None else microsecond,
                self._tzinfo if tzinfo is missing else tzinfo, fold=self._fold if fold is None else fold)

        def _base(self):
            return self._hour, self._minute, self._second, self._microsecond

        def _pair(self, other, is_equality=False):
            """Two times as comparable tuples; None where they cannot be compared."""
            if not isinstance(other, time):
                return None
            mine, its = self._tzinfo, other._tzinfo
            if mine is its:
                return self._base(), other._base()
            mine, its = self.utcoffset(), other.utcoffset()
            if mine == its:
                return self._base(), other._base()
            if mine is None or its is None:
                if is_equality:
                    return 0, 1
                raise TypeError("can't compare offset-naive and offset-aware times")
            return self._micro() - mine._total(), other._micro() - its._total()

        def _micro(self):
            return ((self._hour * 60 + self._minute) * 60 + self._second) * 1000000 + self._microsecond

        def __eq__(self, other):
            pair = self._pair(other, True)
            return NotImplemented if pair is None else pair[0] == pair[1]

        def __lt__(self, other):
            pair = self._pair(other)
            return unordered('<', self, other) if pair is None else pair[0] < pair[1]

        def __le__(self, other):
            pair = self._pair(other)
            return unordered('<=', self, other) if pair is None else pair[0] <= pair[1]

        def __gt__(self, other):
            pair = self._pair(other)
            return unordered('>', self, other) if pair is None else pair[0] > pair[1]

        def __ge__(self, other):
            pair = self._pair(other)
            return unordered('>=', self, other) if pair is None else pair[0] >= pair[1]

        def __add__(self, other):
            return unsupported('+', self, other)

        def __sub__(self, other):
            return unsupported('-', self, other)

        def __hash__(self):
            offset = self.utcoffset()
            return hash(self._base() if not offset else self._micro() - offset._total())

        def __reduce__(self):
            arguments = (self._hour, self._minute, self._second, self._microsecond)
            return type(self), arguments if self._tzinfo is None else arguments + (self._tzinfo,)


    time.min = time(0, 0, 0)
    time.max = time(23, 59, 59, 999999)
    time.resolution = timedelta(microseconds=1)
    """#
}
