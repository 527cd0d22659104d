# calendar: weeks that begin on another day.
import calendar
print(calendar.firstweekday()); calendar.setfirstweekday(calendar.SUNDAY); print(calendar.firstweekday(), calendar.monthcalendar(2024, 5)); print(calendar.month(2024, 5))
own = calendar.TextCalendar(); own.setfirstweekday(3); print(own.getfirstweekday(), own.formatmonth(2024, 5))
