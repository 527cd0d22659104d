# calendar: what is refused.
import calendar
for action in (lambda: calendar.monthrange(2024, 13), lambda: calendar.setfirstweekday(8), lambda: calendar.weekday(2024, 2, 30), lambda: calendar.month(2024, 0)):
    try:
        print(action())
    except Exception as error:
        print(type(error).__name__ + ":", error)
print(issubclass(calendar.IllegalMonthError, ValueError))
