// The module `calendar`, in Python.

enum CalendarSource {
  /// The module's source.
  static let text = #"""
    import datetime

    __all__ = ['IllegalMonthError', 'IllegalWeekdayError', 'setfirstweekday', 'firstweekday', 'isleap', 'leapdays',
               'weekday', 'monthrange', 'monthcalendar', 'prmonth', 'month', 'prcal', 'calendar', 'timegm', 'month_name',
               'month_abbr', 'day_name', 'day_abbr', 'Calendar', 'TextCalendar', 'HTMLCalendar', 'weekheader', 'MONDAY',
               'TUESDAY', 'WEDNESDAY', 'THURSDAY', 'FRIDAY', 'SATURDAY', 'SUNDAY']

    MONDAY, TUESDAY, WEDNESDAY, THURSDAY, FRIDAY, SATURDAY, SUNDAY = range(7)
    January, February = 1, 2
    mdays = [0, 31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]


    class _Names:
        """Names by number, as strftime() gives them; usable as a sequence."""

        def __init__(self, names):
            self.names = names

        def __getitem__(self, index):
            return self.names[index]

        def __len__(self):
            return len(self.names)


    day_name = _Names(['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'])
    day_abbr = _Names([name[:3] for name in day_name])
    month_name = _Names(['', 'January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September',
                         'October', 'November', 'December'])
    month_abbr = _Names([name[:3] for name in month_name])


    class IllegalMonthError(ValueError):
        """A month that there is not."""

        def __init__(self, month):
            self.month = month

        def __str__(self):
            return f'bad month number {self.month!r}; must be 1-12'


    class IllegalWeekdayError(ValueError):
        """A day of the week that there is not."""

        def __init__(self, weekday):
            self.weekday = weekday

        def __str__(self):
            return f'bad weekday number {self.weekday!r}; must be 0 (Monday) to 6 (Sunday)'


    def isleap(year):
        """Whether a year has 366 days."""
        return year % 4 == 0 and (year % 100 != 0 or year % 400 == 0)


    def leapdays(y1, y2):
        """How many leap years lie in a range of years."""
        def before(year):
            year -= 1
            return year // 4 - year // 100 + year // 400
        return before(y2) - before(y1)


    def weekday(year, month, day):
        """The day of the week, 0 for Monday."""
        if not datetime.MINYEAR <= year <= datetime.MAXYEAR:
            year = 2000 + year % 400
        return datetime.date(year, month, day).weekday()


    def _days(year, month):
        return mdays[month] + (month == February and isleap(year))


    def monthrange(year, month):
        """The weekday of a month's first day, and the number of its days."""
        if not 1 <= month <= 12:
            raise IllegalMonthError(month)
        return weekday(year, month, 1), _days(year, month)


    class Calendar:
        """The days of months and years in weeks."""

        def __init__(self, firstweekday=0):
            self.firstweekday = firstweekday

        def getfirstweekday(self):
            return self._firstweekday % 7

        def setfirstweekday(self, firstweekday):
            self._firstweekday = firstweekday

        firstweekday = property(getfirstweekday, setfirstweekday)

        def iterweekdays(self):
            for day in range(self.firstweekday, self.firstweekday + 7):
                yield day % 7

        def itermonthdays(self, year, month):
            """The days of a month in whole weeks; 0 for days of other months."""
            first, count = monthrange(year, month)
            yield from [0] * ((first - self.firstweekday) % 7)
            yield from range(1, count + 1)
            yield from [0] * ((self.firstweekday - first - count) % 7)

        def itermonthdays2(self, year, month):
            for place, day in enumerate(self.itermonthdays(year, month), self.firstweekday):
                yield day, place % 7

        def itermonthdays3(self, year, month):
            """The days of a month in whole weeks as year, month and day."""
            first, count = monthrange(year, month)
            before = (first - self.firstweekday) % 7
            after = (self.firstweekday - first - count) % 7
            year_before, month_before = (year - 1, 12) if month == 1 else (year, month - 1)
            year_after, month_after = (year + 1, 1) if month == 12 else (year, month + 1)
            end = _days(year_before, month_before) + 1
            yield from ((year_before, month_before, day) for day in range(end - before, end))
            yield from ((year, month, day) for day in range(1, count + 1))
            yield from ((year_after, month_after, day) for day in range(1, after + 1))

        def itermonthdays4(self, year, month):
            for place, day in enumerate(self.itermonthdays3(year, month)):
                yield *day, (self.firstweekday + place) % 7

        def itermonthdates(self, year, month):
            for year, month, day in self.itermonthdays3(year, month):
                yield datetime.date(year, month, day)

        def _weeks(self, days):
            days = list(days)
            return [days[start:start + 7] for start in range(0, len(days), 7)]

        def monthdatescalendar(self, year, month):
            return self._weeks(self.itermonthdates(year, month))

        def monthdays2calendar(self, year, month):
            return self._weeks(self.itermonthdays2(year, month))

        def monthdayscalendar(self, year, month):
            return self._weeks(self.itermonthdays(year, month))

        def _rows(self, method, year, width):
            months = [method(year, month) for month in range(1, 13)]
            return [months[start:start + width] for start in range(0, 12, width)]

        def yeardatescalendar(self, year, width=3):
            return self._rows(self.monthdatescalendar, year, width)

        def yeardays2calendar(self, year, width=3):
            return self._rows(self.monthdays2calendar, year, width)

        def yeardayscalendar(self, year, width=3):
            return self._rows(self.monthdayscalendar, year, width)


    def formatstring(cols, colwidth=20, spacing=6):
        """Columns next to each other, each centered."""
        return (' ' * spacing).join(column.center(colwidth) for column in cols)


    class TextCalendar(Calendar):
        """Calendars as text."""

        def prweek(self, theweek, width):
            print(self.formatweek(theweek, width), end='')

        def formatday(self, day, weekday, width):
            return (f'{day:2d}' if day else '').center(width)

        def formatweek(self, theweek, width):
            return ' '.join(self.formatday(day, weekday, width) for day, weekday in theweek)

        def formatweekday(self, day, width):
            return (day_name if width >= 9 else day_abbr)[day][:width].center(width)

        def formatweekheader(self, width):
            return ' '.join(self.formatweekday(day, width) for day in self.iterweekdays())

        def formatmonthname(self, theyear, themonth, width, withyear=True):
            name = month_name[themonth]
            return (f'{name} {theyear!r}' if withyear else name).center(width)

        def prmonth(self, theyear, themonth, w=0, l=0):
            print(self.formatmonth(theyear, themonth, w, l), end='')

        def formatmonth(self, theyear, themonth, w=0, l=0):
            """A month as text."""
            w, l = max(2, w), max(1, l)
            lines = [self.formatmonthname(theyear, themonth, 7 * (w + 1) - 1), self.formatweekheader(w)]
            lines += [self.formatweek(week, w) for week in self.monthdays2calendar(theyear, themonth)]
            return ''.join(line.rstrip() + '\n' * l for line in lines)

        def formatyear(self, theyear, w=2, l=1, c=6, m=3):
            """A year as text."""
            w, l, c = max(2, w), max(1, l), max(2, c)
            width = (w + 1) * 7 - 1
            parts = [repr(theyear).center(width * m + c * (m - 1)).rstrip(), '\n' * l]
            header = self.formatweekheader(w)
            for place, row in enumerate(self.yeardays2calendar(theyear, m)):
                months = range(m * place + 1, min(m * (place + 1) + 1, 13))
                names = (self.formatmonthname(theyear, month, width, False) for month in months)
                parts += ['\n' * l, formatstring(names, width, c).rstrip(), '\n' * l,
                          formatstring((header for _ in months), width, c).rstrip(), '\n' * l]
                for number in range(max(map(len, row))):
                    weeks = (self.formatweek(month[number], w) if number < len(month) else '' for month in row)
                    parts += [formatstring(weeks, width, c).rstrip(), '\n' * l]
            return ''.join(parts)

        def pryear(self, theyear, w=0, l=0, c=6, m=3):
            print(self.formatyear(theyear, w, l, c, m), end='')


    class HTMLCalendar(Calendar):
        """Calendars as tables of HTML."""

        cssclasses = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun']
        cssclasses_weekday_head = cssclasses
        cssclass_noday = 'noday'
        cssclass_month_head = cssclass_month = 'month'
        cssclass_year_head = cssclass_year = 'year'

        def formatday(self, day, weekday):
            if not day:
                return f'<td class="{self.cssclass_noday}">&nbsp;</td>'
            return f'<td class="{self.cssclasses[weekday]}">{day}</td>'

        def formatweek(self, theweek):
            return f'<tr>{"".join(self.formatday(day, weekday) for day, weekday in theweek)}</tr>'

        def formatweekday(self, day):
            return f'<th class="{self.cssclasses_weekday_head[day]}">{day_abbr[day]}</th>'

        def formatweekheader(self):
            return f'<tr>{"".join(self.formatweekday(day) for day in self.iterweekdays())}</tr>'

        def formatmonthname(self, theyear, themonth, withyear=True):
            name = f'{month_name[themonth]} {theyear}' if withyear else month_name[themonth]
            return f'<tr><th colspan="7" class="{self.cssclass_month_head}">{name}</th></tr>'

        def formatmonth(self, theyear, themonth, withyear=True):
            """A month as a table."""
            lines = [f'<table border="0" cellpadding="0" cellspacing="0" class="{self.cssclass_month}">',
                     self.formatmonthname(theyear, themonth, withyear), self.formatweekheader(),
                     *map(self.formatweek, self.monthdays2calendar(theyear, themonth)), '</table>']
            return ''.join(line + '\n' for line in lines)

        def formatyear(self, theyear, width=3):
            """A year as a table of tables."""
            width = max(width, 1)
            parts = [f'<table border="0" cellpadding="0" cellspacing="0" class="{self.cssclass_year}">\n'
                     f'<tr><th colspan="{width}" class="{self.cssclass_year_head}">{theyear}</th></tr>']
            for start in range(1, 13, width):
                months = range(start, min(start + width, 13))
                parts.append(''.join(['<tr>', *(f'<td>{self.formatmonth(theyear, month, False)}</td>'
                                                for month in months), '</tr>']))
            return ''.join(parts) + '</table>'


    c = TextCalendar()
    monthcalendar = c.monthdayscalendar
    prweek = c.prweek
    week = c.formatweek
    weekheader = c.formatweekheader
    prmonth = c.prmonth
    month = c.formatmonth
    calendar = c.formatyear
    prcal = c.pryear
    firstweekday = c.getfirstweekday


    def setfirstweekday(firstweekday):
        """The day with which the weeks of this module's own functions begin."""
        if not MONDAY <= firstweekday <= SUNDAY:
            raise IllegalWeekdayError(firstweekday)
        c.firstweekday = firstweekday


    def timegm(tuple):
        """The seconds since 1970 of a time in UTC."""
        year, month, day, hour, minute, second = tuple[:6]
        days = datetime.date(year, month, 1).toordinal() - datetime.date(1970, 1, 1).toordinal() + day - 1
        return ((days * 24 + hour) * 60 + minute) * 60 + second
    """#
}
