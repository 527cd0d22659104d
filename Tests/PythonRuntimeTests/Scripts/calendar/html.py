# calendar: tables of HTML.
import calendar
print(calendar.HTMLCalendar().formatmonth(2024, 2)); print(calendar.HTMLCalendar(6).formatmonth(2024, 3, withyear=False)); print(len(calendar.HTMLCalendar().formatyear(2024)))
