// The module `datetime` with its class of the same name, in Python.

enum DatetimeSource {
  /// The module's source.
  static let text = #"""
    import time as _time
    from _calendar_days import (LAST_DAY, MAXYEAR, MINYEAR, US_PER_DAY, Field, check_date, check_time, date_end,
                                days_before_month, from_ordinal, index, missing, offset_text, ordinal, parse_date,
                                parse_time, time_text, type_name, unordered, unsupported)
    from _dates import class_name, date, iso_text, local_fields, required, time, wrong_names
    from _durations import checked_offset, checked_zone, delta, timedelta, timezone, tzinfo

    __all__ = ('date', 'datetime', 'time', 'timedelta', 'timezone', 'tzinfo', 'MINYEAR', 'MAXYEAR', 'UTC')

    _EPOCH = ordinal(1970, 1, 1) * 86400


    def _local(seconds):
        """The local time of a moment, as seconds since 1970 of a clock on the wall."""
        fields = _time.localtime(seconds)
        return (ordinal(fields[0], fields[1], fields[2]) * 86400 + (fields[3] * 60 + fields[4]) * 60 + fields[5]
                - _EPOCH)


    def _moment(wall, fold):
        """The moment at which local clocks show a time; fold tells the first from the second of two."""
        shift = _local(wall) - wall
        first = wall - shift
        if _local(first) == wall:
            # A day before or after, the other of the two differences to UTC holds.
            other = first + (86400 if fold else -86400)
            second_shift = _local(other) - other
            if second_shift == shift:
                return first
        else:
            second_shift = _local(first) - first
        second = wall - second_shift
        if _local(second) == wall:
            return second
        if _local(first) == wall:
            return first
        return min(first, second) if fold else max(first, second)


    class datetime(date):
        """A day and a time, with or without a time zone."""

        __slots__ = ('_hour', '_minute', '_second', '_microsecond', '_tzinfo', '_fold')

        def __new__(cls, year=missing, month=missing, day=missing, hour=0, minute=0, second=0, microsecond=0,
                    tzinfo=None, *rest, fold=0, **names):
            required((year, month, day, rest), ('year', 'month', 'day'), 8)
            wrong_names(names, '__new__()')
            year, month, day = index(year), index(month), index(day)
            hour, minute, second, microsecond = index(hour), index(minute), index(second), index(microsecond)
            fold = index(fold)
            check_date(year, month, day)
            check_time(hour, minute, second, microsecond, fold)
            self = object.__new__(cls)
            self._tzinfo = checked_zone(tzinfo)
            self._year, self._month, self._day = year, month, day
            self._hour, self._minute, self._second, self._microsecond = hour, minute, second, microsecond
            self._fold = fold
            return self

        hour = Field('hour', 'datetime')
        minute = Field('minute', 'datetime')
        second = Field('second', 'datetime')
        microsecond = Field('microsecond', 'datetime')
        tzinfo = Field('tzinfo', 'datetime')
        fold = Field('fold', 'datetime')

        @classmethod
        def _at(cls, seconds, micro, zone):
            """A moment in a zone, or in local time without one."""
            if zone is not None:
                fields = _time.gmtime(seconds)
                if not MINYEAR <= fields[0] <= MAXYEAR:
                    raise ValueError(f'year {fields[0]} is out of range')
                return zone.fromutc(cls(*fields[:5], min(fields[5], 59), micro, zone))
            fields = _time.localtime(seconds)
            if not MINYEAR <= fields[0] <= MAXYEAR:
                raise ValueError(f'year {fields[0]} is out of range')
            result = cls(*fields[:5], min(fields[5], 59), micro)
            if seconds >= 86400:
                # The second of two moments that local clocks show alike.
                wall = _local(seconds)
                before = wall - _local(seconds - 86400) - 86400
                if before < 0 and _local(seconds + before) == wall:
                    result._fold = 1
            return result

        @staticmethod
        def _parts(timestamp):
            """Whole seconds and microseconds of a number of seconds, half to even."""
            if isinstance(timestamp, float):
                if timestamp != timestamp:
                    raise ValueError('Invalid value NaN (not a number)')
                if not -6e16 < timestamp < 6e16:
                    raise OverflowError('timestamp out of range for platform time_t')
                whole = int(timestamp)
                micro = round((timestamp - whole) * 1e6)
                seconds, micro = divmod(micro, 1000000)
                return whole + seconds, micro
            return index(timestamp), 0

        @classmethod
        def fromtimestamp(cls, timestamp, tz=None):
            """The moment of a number of seconds since 1970, in a zone or in local time."""
            checked_zone(tz)
            return cls._at(*cls._parts(timestamp), tz)

        @classmethod
        def utcfromtimestamp(cls, timestamp, /):
            """The moment of a number of seconds since 1970 in UTC, without a zone."""
            return cls._at(*cls._parts(timestamp), timezone.utc).replace(tzinfo=None)

        @classmethod
        def now(cls, tz=None):
            """The moment of now."""
            checked_zone(tz)
            seconds, nano = divmod(_time.time_ns(), 1000000000)
            return cls._at(seconds, nano // 1000, tz)

        @classmethod
        def today(cls):
            """The local moment of now."""
            return cls.now()

        @classmethod
        def utcnow(cls):
            """The moment of now in UTC, without a zone."""
            return cls.now(timezone.utc).replace(tzinfo=None)

        @classmethod
        def combine(cls, date, time, tzinfo=missing):
            """A day and a time together."""
            if not isinstance(date, _date):
                raise TypeError(f'combine() argument 1 must be datetime.date, not {type_name(date)}')
            if not isinstance(time, _time_of_day):
                raise TypeError(f'combine() argument 2 must be datetime.time, not {type_name(time)}')
            return cls(date._year, date._month, date._day, time._hour, time._minute, time._second, time._microsecond,
                       time._tzinfo if tzinfo is missing else tzinfo, fold=time._fold)

        @classmethod
        def fromisoformat(cls, date_string, /):
            """The moment of an ISO text."""
            text = iso_text(date_string)
            try:
                if len(text) < 7:
                    raise ValueError
                end = date_end(text)
                if end not in (7, 8, 10):
                    raise ValueError
                fields = parse_date(text[:end])
                clock, offset = ((0, 0, 0, 0), None) if len(text) == end else parse_time(text[end + 1:])
            except ValueError:
                raise ValueError(f'Invalid isoformat string: {text!r}') from None
            return cls(*fields, *clock, None if offset is None else timezone(delta(offset)))

        @classmethod
        def strptime(cls, date_string, format, /):
            """The moment that a text tells by a format."""
            for place, text in enumerate((date_string, format), 1):
                if not isinstance(text, str):
                    raise TypeError(f'strptime() argument {place} must be str, not {type(text).__name__}')
            from _strptime import parse
            fields, micro, name, offset = parse(date_string, format)
            if offset is None:
                return cls(*fields[:6], micro)
            zone = timezone(delta(offset), name) if name else timezone(delta(offset))
            return cls(*fields[:6], micro, zone)

        def utcoffset(self):
            """The time zone's difference to UTC, None without a zone."""
            return None if self._tzinfo is None else checked_offset(self._tzinfo.utcoffset(self), 'utcoffset')

        def dst(self):
            """The time zone's summer time, None without a zone."""
            return None if self._tzinfo is None else checked_offset(self._tzinfo.dst(self), 'dst')

        def tzname(self):
            """The time zone's name, None without a zone."""
            return None if self._tzinfo is None else self._tzinfo.tzname(self)

        def timetuple(self):
            """The moment as a time.struct_time."""
            summer = self.dst()
            return self._fields(self._hour, self._minute, self._second, -1 if summer is None else 1 if summer else 0)

        def utctimetuple(self):
            """The moment in UTC as a time.struct_time."""
            offset = self.utcoffset()
            moment = self - offset if offset else self
            return moment._fields(moment._hour, moment._minute, moment._second, 0)

        def timestamp(self):
            """The seconds since 1970."""
            offset = self.utcoffset()
            if offset is None:
                wall = self._total() // 1000000 - _EPOCH
                return _moment(wall, self._fold) + self._microsecond / 1000000
            return (self._total() - _EPOCH * 1000000 - offset._total()) / 1000000

        def date(self):
            """The day alone."""
            return _date(self._year, self._month, self._day)

        def time(self):
            """The time alone, without the zone."""
            return _time_of_day(self._hour, self._minute, self._second, self._microsecond, fold=self._fold)

        def timetz(self):
            """The time alone, with the zone."""
            return _time_of_day(self._hour, self._minute, self._second, self._microsecond, self._tzinfo,
                                fold=self._fold)

        def replace(self, year=None, month=None, day=None, hour=None, minute=None, second=None, microsecond=None,
                    tzinfo=missing, *, fold=None, **names):
            """The moment with other parts."""
            wrong_names(names, 'replace()')
            return type(self)(
                self._year if year is None else year, self._month if month is None else month,
                self._day if day is None else day, self._hour if hour is None else hour,
                self._minute if minute is None else minute, self._second if second is None else second,
                self._microsecond if microsecond is None else microsecond,
                self._tzinfo if tzinfo is missing else tzinfo, fold=self._fold if fold is None else fold)

        def _local_zone(self, seconds):
            fields = _time.localtime(seconds)
            return timezone(timedelta(seconds=fields.tm_gmtoff), fields.tm_zone)

        def astimezone(self, tz=None):
            """The same moment in another zone, or in local time."""
            checked_zone(tz)
            if tz is not None and tz is self._tzinfo:
                return self
            offset = self.utcoffset()
            if offset is None:
                seconds = _moment(self._total() // 1000000 - _EPOCH, self._fold)
                offset = self._local_zone(seconds)._offset
            moment = (self - offset).replace(tzinfo=tz)
            if tz is None:
                tz = self._local_zone(moment._total() // 1000000 - _EPOCH)
                moment = moment.replace(tzinfo=tz)
            return tz.fromutc(moment)

        def ctime(self):
            """The moment as the C library writes it."""
            return self._ctime(self._hour, self._minute, self._second)

        def isoformat(self, sep='T', timespec='auto'):
            """The moment as YYYY-MM-DDThh:mm:ss with what else there is."""
            if not isinstance(sep, str) or len(sep) != 1:
                raise TypeError(f'isoformat() argument 1 must be a unicode character, not {type(sep).__name__}')
            return (f'{self._year:04d}-{self._month:02d}-{self._day:02d}{sep}'
                    + time_text(self._hour, self._minute, self._second, self._microsecond, timespec)
                    + offset_text(self.utcoffset()))

        def __str__(self):
            return self.isoformat(' ')

        def __repr__(self):
            text = (f'{class_name(self, datetime)}({self._year}, {self._month}, {self._day}, {self._hour}, '
                    f'{self._minute}')
            if self._microsecond:
                text += f', {self._second}, {self._microsecond}'
            elif self._second:
                text += f', {self._second}'
            if self._fold:
                text += ', fold=1'
            return text + (f', tzinfo={self._tzinfo!r})' if self._tzinfo is not None else ')')

        def _total(self):
            """Microseconds since the day 0, as the clock shows."""
            days = ordinal(self._year, self._month, self._day)
            return ((days * 24 + self._hour) * 60 + self._minute) * 60000000 + self._second * 1000000 + self._microsecond

        def _add_delta(self, change):
            days, rest = divmod(self._total() + change, US_PER_DAY)
            if not 1 <= days <= LAST_DAY:
                raise OverflowError('date value out of range')
            rest, micro = divmod(rest, 1000000)
            minutes, second = divmod(rest, 60)
            hour, minute = divmod(minutes, 60)
            return type(self)(*from_ordinal(days), hour, minute, second, micro, self._tzinfo)

        def __add__(self, other):
            if isinstance(other, timedelta):
                return self._add_delta(other._total())
            return unsupported('+', self, other)

        def __radd__(self, other):
            if isinstance(other, timedelta):
                return self._add_delta(other._total())
            return unsupported('+', other, self)

        def __sub__(self, other):
            if isinstance(other, timedelta):
                return self._add_delta(-other._total())
            if not isinstance(other, datetime):
                return unsupported('-', self, other)
            difference = self._total() - other._total()
            if self._tzinfo is not other._tzinfo:
                mine, its = self.utcoffset(), other.utcoffset()
                if (mine is None) != (its is None):
                    raise TypeError("can't subtract offset-naive and offset-aware datetimes")
                if mine is not None:
                    difference += its._total() - mine._total()
            return delta(difference)

        def _pair(self, other, is_equality=False):
            """Two moments as numbers; None where they cannot be compared."""
            if not isinstance(other, datetime):
                if isinstance(other, _date):
                    if is_equality:
                        return 0, 1
                    raise TypeError("can't compare datetime.datetime to datetime.date")
                return None
            mine, its = self._total(), other._total()
            if self._tzinfo is other._tzinfo:
                return mine, its
            offset, other_offset = self.utcoffset(), other.utcoffset()
            if offset == other_offset:
                return mine, its
            if offset is None or other_offset is None:
                if is_equality:
                    return 0, 1
                raise TypeError("can't compare offset-naive and offset-aware datetimes")
            return mine - offset._total(), its - other_offset._total()

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

        def __hash__(self):
            offset = self.utcoffset()
            return hash(self._total() if offset is None else self._total() - offset._total())

        def __reduce__(self):
            arguments = (self._year, self._month, self._day, self._hour, self._minute, self._second, self._microsecond)
            return type(self), arguments if self._tzinfo is None else arguments + (self._tzinfo,)


    _date = date
    _time_of_day = time
    datetime.min = datetime(1, 1, 1)
    datetime.max = datetime(9999, 12, 31, 23, 59, 59, 999999)
    datetime.resolution = timedelta(microseconds=1)
    UTC = timezone.utc
    """#
}
