// The classes `timedelta`, `tzinfo` and `timezone` of the module `datetime`, in Python.

enum DurationsSource {
  /// The module's source.
  static let text = #"""
    # The classes `timedelta`, `tzinfo` and `timezone` of `datetime`.

    import math
    from _calendar_days import US_PER_DAY, Field, missing, offset_text, type_name, unordered, unsupported


    def _nearest(numerator, denominator):
        """The quotient as a whole number, half to even."""
        quotient, rest = divmod(numerator, denominator)
        rest *= 2
        if (rest > denominator if denominator > 0 else rest < denominator) or rest == denominator and quotient % 2:
            quotient += 1
        return quotient


    def delta(total):
        """A timedelta of microseconds."""
        self = object.__new__(timedelta)
        _fill(self, total)
        return self


    def _fill(self, total):
        days, rest = divmod(total, US_PER_DAY)
        if not -1000000000 < days < 1000000000:
            if not -2147483649 < days < 2147483648:
                raise OverflowError('Python int too large to convert to C int')
            raise OverflowError(f'days={days}; must have magnitude <= 999999999')
        self._days = days
        self._seconds, self._microseconds = divmod(rest, 1000000)


    _UNITS = (('microseconds', 1), ('milliseconds', 1000), ('seconds', 1000000), ('minutes', 60000000),
              ('hours', 3600000000), ('days', US_PER_DAY), ('weeks', 7 * US_PER_DAY))


    class timedelta:
        """A duration in days, seconds and microseconds."""

        __module__ = 'datetime'
        __slots__ = ('_days', '_seconds', '_microseconds')

        def __new__(cls, days=0, seconds=0, microseconds=0, milliseconds=0, minutes=0, hours=0, weeks=0, *rest, **names):
            if rest:
                raise TypeError(f'__new__() takes at most 7 arguments ({7 + len(rest)} given)')
            for name in names:
                raise TypeError(f"'{name}' is an invalid keyword argument for __new__()")
            total = 0
            part = 0.0
            values = (microseconds, milliseconds, seconds, minutes, hours, days, weeks)
            for value, (name, size) in zip(values, _UNITS):
                if isinstance(value, int):
                    total += value * size
                elif isinstance(value, float):
                    if value - value != 0:
                        int(value)
                    fraction, whole = math.modf(value)
                    total += int(whole) * size
                    if fraction:
                        fraction, whole = math.modf(size * fraction)
                        total += int(whole)
                        part += fraction
                else:
                    raise TypeError(f'unsupported type for timedelta {name} component: {type_name(value)}')
            if part:
                whole = round(part)
                if abs(whole - part) == 0.5:
                    odd = total & 1
                    whole = 2 * round((part + odd) * 0.5) - odd
                total += whole
            self = object.__new__(cls)
            _fill(self, total)
            return self

        days = Field('days', 'timedelta')
        seconds = Field('seconds', 'timedelta')
        microseconds = Field('microseconds', 'timedelta')

        def _total(self):
            return (self._days * 86400 + self._seconds) * 1000000 + self._microseconds

        def total_seconds(self):
            """The duration in seconds as a float."""
            return self._total() / 1000000

        def __repr__(self):
            parts = [f'{name}={value}' for name, value in
                     (('days', self._days), ('seconds', self._seconds), ('microseconds', self._microseconds)) if value]
            name = 'datetime.timedelta' if type(self) is timedelta else type(self).__name__
            return f'{name}({", ".join(parts) or "0"})'

        def __str__(self):
            minutes, seconds = divmod(self._seconds, 60)
            hours, minutes = divmod(minutes, 60)
            text = f'{hours}:{minutes:02d}:{seconds:02d}'
            if self._microseconds:
                text += f'.{self._microseconds:06d}'
            if self._days:
                text = f'{self._days} day{"" if abs(self._days) == 1 else "s"}, {text}'
            return text

        def __add__(self, other):
            if isinstance(other, timedelta):
                return delta(self._total() + other._total())
            if hasattr(other, '_add_delta'):
                return NotImplemented
            return unsupported('+', self, other)

        def __radd__(self, other):
            return unsupported('+', other, self)

        def __sub__(self, other):
            if isinstance(other, timedelta):
                return delta(self._total() - other._total())
            return unsupported('-', self, other)

        def __rsub__(self, other):
            return unsupported('-', other, self)

        def __mul__(self, other):
            if isinstance(other, int):
                return delta(self._total() * other)
            if isinstance(other, float):
                top, bottom = other.as_integer_ratio()
                return delta(_nearest(self._total() * top, bottom))
            if isinstance(other, (str, list, tuple, bytes)):
                raise TypeError("can't multiply sequence by non-int of type 'datetime.timedelta'")
            return unsupported('*', self, other)

        def __rmul__(self, other):
            if isinstance(other, (int, float)):
                return self * other
            if isinstance(other, (str, list, tuple, bytes)):
                raise TypeError("can't multiply sequence by non-int of type 'datetime.timedelta'")
            return unsupported('*', other, self)

        def __truediv__(self, other):
            if isinstance(other, timedelta):
                return self._total() / other._total()
            if isinstance(other, int):
                return delta(_nearest(self._total(), other))
            if isinstance(other, float):
                top, bottom = other.as_integer_ratio()
                return delta(_nearest(self._total() * bottom, top))
            return unsupported('/', self, other)

        def __rtruediv__(self, other):
            return unsupported('/', other, self)

        def __floordiv__(self, other):
            if isinstance(other, timedelta):
                return self._total() // other._total()
            if isinstance(other, int):
                return delta(self._total() // other)
            return unsupported('//', self, other)

        def __mod__(self, other):
            if isinstance(other, timedelta):
                return delta(self._total() % other._total())
            return unsupported('%', self, other)

        def __divmod__(self, other):
            if isinstance(other, timedelta):
                quotient, rest = divmod(self._total(), other._total())
                return quotient, delta(rest)
            return unsupported('divmod()', self, other)

        def __neg__(self):
            return delta(-self._total())

        def __pos__(self):
            return delta(self._total())

        def __abs__(self):
            return delta(abs(self._total()))

        def __bool__(self):
            return bool(self._days or self._seconds or self._microseconds)

        def __eq__(self, other):
            return self._total() == other._total() if isinstance(other, timedelta) else NotImplemented

        def __lt__(self, other):
            return self._total() < other._total() if isinstance(other, timedelta) else unordered('<', self, other)

        def __le__(self, other):
            return self._total() <= other._total() if isinstance(other, timedelta) else unordered('<=', self, other)

        def __gt__(self, other):
            return self._total() > other._total() if isinstance(other, timedelta) else unordered('>', self, other)

        def __ge__(self, other):
            return self._total() >= other._total() if isinstance(other, timedelta) else unordered('>=', self, other)

        def __hash__(self):
            return hash((self._days, self._seconds, self._microseconds))

        def __reduce__(self):
            return type(self), (self._days, self._seconds, self._microseconds)


    timedelta.min = timedelta(-999999999)
    timedelta.max = timedelta(999999999, 86399, 999999)
    timedelta.resolution = timedelta(microseconds=1)


    def checked_zone(value):
        if value is not None and not isinstance(value, tzinfo):
            raise TypeError(f"tzinfo argument must be None or of a tzinfo subclass, not type '{type_name(value)}'")
        return value


    def checked_offset(value, name):
        """What utcoffset() or dst() of a program's tzinfo gave, refused where it is no offset."""
        if value is None:
            return None
        if not isinstance(value, timedelta):
            raise TypeError(f"tzinfo.{name}() must return None or timedelta, not '{type_name(value)}'")
        if not -US_PER_DAY < value._total() < US_PER_DAY:
            raise ValueError(_RANGE + '.')
        return value


    _RANGE = 'offset must be a timedelta strictly between -timedelta(hours=24) and timedelta(hours=24)'


    class tzinfo:
        """The base of time zones."""

        __module__ = 'datetime'

        def utcoffset(self, dt, /):
            raise NotImplementedError('a tzinfo subclass must implement utcoffset()')

        def dst(self, dt, /):
            raise NotImplementedError('a tzinfo subclass must implement dst()')

        def tzname(self, dt, /):
            raise NotImplementedError('a tzinfo subclass must implement tzname()')

        def fromutc(self, dt, /):
            """A moment in UTC, tagged with this zone, in this zone's own time."""
            if not hasattr(dt, '_add_delta') or not hasattr(dt, 'utcoffset'):
                raise TypeError('fromutc: argument must be a datetime')
            if dt.tzinfo is not self:
                raise ValueError('fromutc: dt.tzinfo is not self')
            offset = dt.utcoffset()
            if offset is None:
                raise ValueError('fromutc: non-None utcoffset() result required')
            summer = dt.dst()
            if summer is None:
                raise ValueError('fromutc: non-None dst() result required')
            standard = offset - summer
            if standard:
                dt += standard
                summer = dt.dst()
                if summer is None:
                    raise ValueError('fromutc: tz.dst() gave inconsistent results; cannot convert')
            return dt + summer

        def __reduce__(self):
            arguments = getattr(self, '__getinitargs__', None)
            return type(self), arguments() if arguments else (), getattr(self, '__dict__', None) or None


    class timezone(tzinfo):
        """A time zone of one fixed difference to UTC."""

        __module__ = 'datetime'
        __slots__ = ('_offset', '_name')

        def __new__(cls, offset=missing, name=missing):
            if offset is missing:
                raise TypeError("timezone() missing required argument 'offset' (pos 1)")
            if not isinstance(offset, timedelta):
                raise TypeError(f'timezone() argument 1 must be datetime.timedelta, not {type_name(offset)}')
            if name is missing:
                if not offset and hasattr(timezone, 'utc'):
                    return timezone.utc
                name = None
            elif not isinstance(name, str):
                raise TypeError(f'timezone() argument 2 must be str, not {type_name(name)}')
            if not -US_PER_DAY < offset._total() < US_PER_DAY:
                raise ValueError(f'{_RANGE}, not {offset!r}.')
            self = object.__new__(cls)
            self._offset = offset
            self._name = name
            return self

        def __init_subclass__(cls):
            raise TypeError("type 'datetime.timezone' is not an acceptable base type")

        def _checked(self, dt, name):
            if dt is not None and not (hasattr(dt, '_add_delta') and hasattr(dt, 'utcoffset')):
                raise TypeError(f'{name}(dt) argument must be a datetime instance or None, not {type_name(dt)}')

        def utcoffset(self, dt, /):
            """The difference to UTC."""
            self._checked(dt, 'utcoffset')
            return self._offset

        def dst(self, dt, /):
            """None: a fixed zone has no summer time."""
            self._checked(dt, 'dst')

        def tzname(self, dt, /):
            """The zone's name, or UTC and the difference."""
            self._checked(dt, 'tzname')
            return str(self)

        def fromutc(self, dt, /):
            """A moment in UTC, tagged with this zone, in this zone's own time."""
            if not (hasattr(dt, '_add_delta') and hasattr(dt, 'utcoffset')):
                raise TypeError('fromutc: argument must be a datetime')
            if dt.tzinfo is not self:
                raise ValueError('fromutc: dt.tzinfo is not self')
            return dt + self._offset

        def __str__(self):
            if self._name is not None:
                return self._name
            return 'UTC' + offset_text(self._offset) if self._offset else 'UTC'

        def __repr__(self):
            if self is timezone.utc:
                return 'datetime.timezone.utc'
            if self._name is None:
                return f'datetime.timezone({self._offset!r})'
            return f'datetime.timezone({self._offset!r}, {self._name!r})'

        def __eq__(self, other):
            return self._offset == other._offset if isinstance(other, timezone) else NotImplemented

        def __hash__(self):
            return hash(self._offset)

        def __getinitargs__(self):
            return (self._offset,) if self._name is None else (self._offset, self._name)

        def __reduce__(self):
            return timezone, self.__getinitargs__()


    timezone.utc = timezone(timedelta(0))
    timezone.min = timezone(timedelta(minutes=-1439))
    timezone.max = timezone(timedelta(minutes=1439))
    """#
}
