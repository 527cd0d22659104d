# datetime: datetime, time, timezone, strptime.
from datetime import datetime, time, timedelta, timezone, date
t = datetime(2024, 2, 29, 13, 5, 9, 123456)
print(t, repr(t), t.date(), t.time(), t.hour, t.microsecond, t.isoformat(), t.isoformat(" ", "minutes"), t.ctime(), t.weekday(), t.replace(hour=0, microsecond=0), datetime(2024, 1, 1), repr(datetime(2024, 1, 1, 0, 0)), t.timetuple()[:6])
print(t + timedelta(hours=12), t - datetime(2024, 1, 1), (t - datetime(2024, 2, 29)).total_seconds(), t > datetime(2023, 1, 1), datetime.combine(date(2020, 1, 2), time(3, 4)), t.strftime("%Y-%m-%d %H:%M:%S.%f %I:%M %p %A %Z%z|%c|%x|%X|%D|%T"), f"{t:%H:%M}")
print(datetime.strptime("2024-12-25 08:30", "%Y-%m-%d %H:%M"), datetime.strptime("Mar 5 1999 4PM", "%b %d %Y %I%p"), datetime.strptime("05/03/21", "%d/%m/%y"), datetime.strptime("Monday 1.5", "%A %d.%m"), datetime.fromisoformat("2024-01-02T03:04:05"), datetime.fromisoformat("2024-01-02T03:04:05.678+02:00"), datetime.fromisoformat("20240102"))
u = datetime(2024, 1, 1, 12, tzinfo=timezone.utc)
cet = timezone(timedelta(hours=1), "CET")
print(u, repr(u), u.astimezone(cet), u.tzname(), u.utcoffset(), cet, repr(cet), u == u.astimezone(cet), u.timestamp(), datetime.fromtimestamp(0, timezone.utc), datetime.fromtimestamp(1e9, cet), timezone(timedelta(hours=-5, minutes=-30)), u.isoformat(), u.strftime("%z %Z"), timezone.utc, repr(timezone.utc))
print(time(9, 5), repr(time(9, 5, 1)), time(23, 59, 59, 5), time(1) < time(2), time.fromisoformat("04:23:01"), time(9, 5).strftime("%H-%M"), time(13).isoformat(), time.min, time.max, datetime.min, isinstance(datetime.now(), datetime), isinstance(t, date))
def attempt(action):
    try:
        print(action())
    except Exception as error:
        print(type(error).__name__ + ":", error)
attempt(lambda: datetime(2024, 1, 1, 24)); attempt(lambda: datetime.strptime("x", "%Y")); attempt(lambda: datetime.strptime("2024 rest", "%Y")); attempt(lambda: datetime.strptime("2024", "%Q")); attempt(lambda: u - t); attempt(lambda: u < t); attempt(lambda: time(25)); attempt(lambda: datetime.fromisoformat("nope")); attempt(lambda: datetime.strptime("2023-02-30", "%Y-%m-%d")); attempt(lambda: t + 5); attempt(lambda: timezone(timedelta(days=2))); print(u == t)
