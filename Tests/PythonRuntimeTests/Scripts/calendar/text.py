# calendar: months and years as text.
import calendar
print(calendar.month(2024, 2)); calendar.prmonth(2025, 1, 3, 2); print(calendar.calendar(2023)); print(calendar.TextCalendar(6).formatyear(2024, m=4)); print(calendar.TextCalendar(calendar.SUNDAY).formatmonth(2024, 9, w=5))
