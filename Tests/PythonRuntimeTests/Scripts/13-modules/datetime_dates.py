# datetime: date and timedelta.
from datetime import date, timedelta, MINYEAR, MAXYEAR
d = date(2024, 2, 28)
print(d, repr(d), d.year, d.month, d.day, d.weekday(), d.isoweekday(), d.isoformat(), d.isocalendar(), d.toordinal(), date.fromordinal(738000), d.timetuple().tm_yday, d.ctime())
print(d + timedelta(days=2), d - timedelta(weeks=1), date(2024, 3, 1) - d, d < date(2025, 1, 1), d == date(2024, 2, 28), d.replace(month=5), max(d, date(2020, 1, 1)), hash(d) == hash(date(2024, 2, 28)), date.min, date.max, date.resolution)
print(d.strftime("%d/%m/%Y %A %a %B %b %j %U %W %w %y %%"), f"{d:%Y.%m.%d}", format(d, "%H"), date.fromisoformat("2023-12-31"), date.fromisocalendar(2024, 1, 1), str(d), f"{d}", isinstance(date.today(), date))
t = timedelta(days=1, hours=25, minutes=61, seconds=61, milliseconds=1, microseconds=1)
print(t, repr(t), t.days, t.seconds, t.microseconds, t.total_seconds(), -t, abs(-t), t * 2, t / 2, t // 2, t / timedelta(hours=1), t // timedelta(hours=1), t % timedelta(hours=1), divmod(t, timedelta(days=1)), timedelta(0), bool(timedelta()), timedelta(seconds=-1), repr(timedelta(-1)), timedelta(days=2) > t, timedelta(hours=1.5), sum([timedelta(1), timedelta(2)], timedelta()), repr(timedelta()), timedelta.max)
def attempt(action):
    try:
        print(action())
    except Exception as error:
        print(type(error).__name__ + ":", error)
attempt(lambda: date(2023, 2, 29)); attempt(lambda: date(2023, 13, 1)); attempt(lambda: date(0, 1, 1)); attempt(lambda: date("2023", 1, 1)); attempt(lambda: d + d); attempt(lambda: d + 1); attempt(lambda: d < 5); attempt(lambda: date.fromisoformat("x")); attempt(lambda: date(9999, 12, 31) + timedelta(1)); attempt(lambda: timedelta("a")); attempt(lambda: date(2023)); attempt(lambda: timedelta(10 ** 10))
