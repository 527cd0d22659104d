# calendar: leap years, weekdays, ranges.
import calendar
print(calendar.isleap(1900), calendar.isleap(2000), calendar.leapdays(1990, 2021), calendar.weekday(2024, 2, 29), calendar.monthrange(2024, 2), calendar.monthrange(2023, 10), calendar.timegm((2024, 1, 1, 0, 0, 0)), calendar.mdays)
print(list(calendar.month_name), list(calendar.day_abbr), calendar.day_name[0], calendar.month_abbr[3], calendar.day_name[1:3], len(calendar.month_name), calendar.weekheader(3), calendar.weekheader(10), calendar.MONDAY, calendar.SUNDAY)
