# calendar: the days of months in weeks.
import calendar
print(calendar.monthcalendar(2024, 9))
weeks = calendar.Calendar(2)
print(list(weeks.iterweekdays()), list(weeks.itermonthdays(2024, 2)), list(weeks.itermonthdays2(2024, 2))[:5], list(weeks.itermonthdays3(2024, 12))[-5:], list(weeks.itermonthdays4(2024, 1))[:3], list(weeks.itermonthdates(2024, 1))[:2])
print(weeks.monthdays2calendar(2024, 2)[0], weeks.yeardayscalendar(2024, 2)[0][0], len(weeks.yeardatescalendar(2024)), len(weeks.yeardays2calendar(2024, 4)))
