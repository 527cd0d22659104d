# datetime: writing by a format, and the fields of a day.
from datetime import *
every = "%a %A %b %B %c %d %H %I %j %m %M %p %S %U %w %W %x %X %y %Y [%Z] [%z] %f %% %G %V %u %e"
print(date(2024, 5, 6).strftime(every)); print(datetime(2024, 5, 6, 17, 8, 9, 123, timezone.utc).strftime(every)); print(time(17, 8, 9).strftime("%a %b %c %H %I %p %Y-%m-%d"))
print(f"{date(2024, 5, 6)} {date(2024, 5, 6):%d.%m.} {datetime(2024, 5, 6):%H}", datetime(2024, 5, 6).ctime(), date(2024, 5, 6).ctime())
moment = datetime(2024, 1, 2, 3, 4, 5, 678901)
print([moment.isoformat(timespec=part) for part in ("hours", "minutes", "seconds", "milliseconds", "microseconds", "auto")], moment.isoformat(" "), time(3, 4, 5, 678901).isoformat("milliseconds"))
for day in (date(2021, 1, 3), date(9999, 12, 31), date(1, 1, 1), date(2020, 12, 31)):
    print(day, repr(day.isocalendar()), day.toordinal(), day.weekday(), day.isoweekday(), day.timetuple().tm_yday)
print(datetime(2024, 1, 1, 5, tzinfo=timezone(timedelta(hours=5))).utctimetuple(), datetime(2024, 1, 1).timetuple())
